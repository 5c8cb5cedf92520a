import { type CalendarDate, type ComparableDays, comparableDays, type NightCounts } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import type { RunSpec } from '../store.ts';

/** What the rules of a run counted on the nights this one can be compared with. */
export interface EarlierCounts {
  readonly compared: ComparableDays;
  /** By the number of the target; nights on which it said or was mapped something else are not among them. */
  readonly ofTarget: ReadonlyMap<number, ReadonlyMap<CalendarDate, NightCounts>>;
}

/** Read once for all rules of a run, so that judging one asks nothing more. */
export async function readEarlierCounts(
  session: Session,
  run: string,
  { asOf }: Pick<RunSpec, 'asOf'>,
  calendar: Parameters<typeof comparableDays>[1],
): Promise<EarlierCounts> {
  const compared = comparableDays(asOf, calendar);
  const days = [...new Set([...compared.days, ...compared.recent])];
  const rows = await session.rows<CountRow>(COUNTS, { run, days });
  const ofTarget = new Map<number, Map<CalendarDate, NightCounts>>();
  for (const { target, day, found, inScope } of rows) {
    const known = ofTarget.get(target) ?? new Map<CalendarDate, NightCounts>();
    ofTarget.set(target, known.set(day, { found, inScope }));
  }
  return { compared, ofTarget };
}

interface CountRow extends NightCounts {
  readonly target: number;
  readonly day: CalendarDate;
}

/** Of several runs of a day the last one counts. What an approver called an incident is left out. */
const COUNTS = `
select distinct on (p.target_id, r.as_of) p.target_id as target, to_char(r.as_of, 'YYYY-MM-DD') as day,
  cast(p.found as double precision) as found, cast(p.in_scope as double precision) as "inScope"
from audit_runs r join audit_rule_results p on p.run_id = r.id
  join audit_run_targets w on w.run_id = r.id and w.target_id = p.target_id
  join audit_run_targets n on n.run_id = :run and n.target_id = p.target_id
    and n.rule_hash = w.rule_hash and n.mapping_hash = w.mapping_hash
  join audit_targets t on t.id = p.target_id
  join audit_run_sources s on s.run_id = r.id and s.source = t.source
where r.as_of = any(cast(:days as date[])) and p.state = 'checked' and coalesce(s.changes_state, r.changes_state)
  and not coalesce((select i.is_incident from audit_incidents i where i.run_id = r.id and i.code in ('', t.code)
    order by i.seq desc limit 1), false)
order by p.target_id, r.as_of, r.seq desc`;
