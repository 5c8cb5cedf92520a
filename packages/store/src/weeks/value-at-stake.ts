import type { Session } from '../database/database.ts';
import { OPEN } from '../states.ts';
import type { StakeLine } from './week-store.ts';

/**
 * A record with several findings counts once, with the largest of their values; a finding about several records counts
 * for the first of them, so that no money is told twice.
 */
const STAKE = `
with records as (
  select t.source, coalesce(f.subjects -> 0 ->> 0, '-') as company, t.entity,
    coalesce(cast(f.subjects -> 0 as text), f.id) as record, max(cast(f.value as numeric)) as value
  from audit_findings f join audit_targets t on t.id = f.target_id
  where f.state in (${OPEN}) and not (t.code = any(cast(:leftOut as text[]))) group by 1, 2, 3, 4
)
select source, company, cast(sum(value) as text) as value, count(value) as known, count(*) - count(value) as unknown
from records group by 1, 2 order by 1, 2`;

type Row = Pick<StakeLine, 'source' | 'company' | 'value'> & { readonly known: string; readonly unknown: string };

export async function readStake(session: Session, leftOut: readonly string[]): Promise<readonly StakeLine[]> {
  const rows = await session.rows<Row>(STAKE, { leftOut: [...leftOut] });
  return rows.map((row) => ({ ...row, known: Number(row.known), unknown: Number(row.unknown) }));
}
