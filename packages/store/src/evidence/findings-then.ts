import { AuditError, type FindingState } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import type { FindingEvent } from '../reading/finding-event.ts';
import { readFindingsById } from '../reading/read-findings.ts';
import { LIVING } from '../states.ts';
import type { FindingsThen, FindingThen } from './evidence-store.ts';

const PAGE_ROWS = 500;

interface Standing {
  readonly id: string;
  readonly state: FindingState;
  readonly department: string;
}

interface EventRow extends Omit<FindingEvent, 'at'> {
  readonly finding: string;
  readonly at: Date;
}

/** Each page is a few statements over the same findings; memory is that of one page. */
export async function* readFindingsThen(
  session: Session,
  wanted: FindingsThen,
): AsyncGenerator<readonly FindingThen[]> {
  const span = await spanOf(session, wanted);
  let after = '';
  for (;;) {
    const page = await session.rows<Standing>(STANDING, {
      ...span,
      after,
      ...{ fromRun: wanted.fromRun, toRun: wanted.toRun },
      codes: wanted.codes ?? null,
      ids: wanted.ids ?? null,
    });
    if (page.length > 0) yield await complete(session, page, span.upTo);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_ROWS) return;
    after = last.id;
  }
}

/** Events after `from` up to `upTo` are those of the runs and of what people did between them. */
async function spanOf(session: Session, { fromRun, toRun }: FindingsThen): Promise<{ from: string; upTo: string }> {
  const [row] = await session.rows<{ from: string; upTo: string | null }>(
    `select coalesce((select max(b.last_event) from audit_runs b where b.seq < f.seq), 0) as from, t.last_event as "upTo"
     from audit_runs f cross join audit_runs t
     where f.id = :fromRun and t.id = :toRun and t.status = 'complete' and f.seq <= t.seq`,
    { fromRun, toRun },
  );
  if (row?.upTo !== null && row?.upTo !== undefined) return { from: row.from, upTo: row.upTo };
  const message = {
    en: `There is no complete run ${toRun} after run ${fromRun}.`,
    'zh-CN': `运行 ${fromRun} 之后没有已完成的运行 ${toRun}。`,
  };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

const STANDING = `
select f.id, e.to_state as state, e.department
from audit_findings f cross join lateral (
  select h.to_state, h.department, h.seq from audit_history h
  where h.finding_id = f.id and h.seq <= cast(:upTo as bigint) order by h.seq desc limit 1) e
where f.id > :after and (e.to_state in (${LIVING}) or e.seq > cast(:from as bigint))
  and (cast(:ids as text[]) is null or f.id = any(cast(:ids as text[])))
  and (cast(:codes as text[]) is null or f.code = any(cast(:codes as text[])))
  and f.target_id in (select p.target_id from audit_run_targets p join audit_runs r on r.id = p.run_id
    where r.seq between (select seq from audit_runs where id = :fromRun) and (select seq from audit_runs where id = :toRun))
order by f.id limit ${PAGE_ROWS}`;

async function complete(session: Session, page: readonly Standing[], upTo: string): Promise<readonly FindingThen[]> {
  const ids = page.map(({ id }) => id);
  const findings = await readFindingsById(session, ids);
  const events = await session.rows<EventRow>(
    `select finding_id as finding, at, to_char(as_of, 'YYYY-MM-DD') as "asOf", run_id as "runId", type,
       from_state as "from", to_state as "to", actor, details
     from audit_history where finding_id = any(cast(:ids as text[])) and seq <= cast(:upTo as bigint) order by seq`,
    { ids, upTo },
  );
  const histories = new Map<string, FindingEvent[]>(ids.map((id) => [id, []]));
  for (const { finding, at, ...event } of events) histories.get(finding)?.push({ ...event, at: at.toISOString() });
  return page.flatMap(({ id, state, department }) => {
    const finding = findings.get(id);
    return finding === undefined ? [] : [{ finding, state, department, history: histories.get(id) ?? [] }];
  });
}
