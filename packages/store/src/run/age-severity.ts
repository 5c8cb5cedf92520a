import type { Session } from '../database/database.ts';
import { severityRank } from '../states.ts';
import type { RunState, TargetState } from './run-state.ts';

/**
 * Gives what is staged the severity that follows from the days since it was first seen, where the rule says so. What
 * is new has the lowest band.
 */
export async function setAgeSeverity(
  session: Session,
  { asOf, token }: RunState,
  { id, planned }: TargetState,
): Promise<void> {
  const bands = (planned.ageBands ?? []).toSorted((a, b) => a.over - b.over);
  const [lowest] = bands;
  if (lowest === undefined) return;
  await session.rows(SET_SEVERITY, {
    token,
    target: id,
    asOf,
    overs: bands.map(({ over }) => String(over)),
    ranks: bands.map(({ severity }) => String(severityRank(severity))),
    lowest: severityRank(lowest.severity),
  });
}

const SET_SEVERITY = `
update audit_staging s set severity = aged.rank
from (
  select a.place, coalesce((
      select b.rank from unnest(cast(:overs as double precision[]), cast(:ranks as smallint[])) as b (over_days, rank)
      where cast(:asOf as date) - f.first_seen > b.over_days order by b.over_days desc limit 1
    ), cast(:lowest as smallint)) as rank
  from audit_staging a left join audit_findings f on f.id = a.id where a.token = cast(:token as bigint) and a.target_id = :target
) aged
where s.token = cast(:token as bigint) and s.target_id = :target and s.place = aged.place and s.severity <> aged.rank`;
