import type { Session } from '../database/database.ts';
import type { ClaimLine } from '../store.ts';

/** How often departments said "fixed", and what the runs after it found, per target and department. */
export async function readClaims(
  session: Session,
  fromRunId: string | undefined,
  toRunId: string,
): Promise<readonly ClaimLine[]> {
  const rows = await session.rows<
    Record<'source' | 'code' | 'department' | 'claimed' | 'confirmed' | 'refuted', string> & Pick<ClaimLine, 'entity'>
  >(
    `select t.source, t.code, t.entity, e.department,
       count(*) filter (where e.type = 'claimed_fixed') as claimed,
       count(*) filter (where e.type = 'claim_confirmed') as confirmed,
       count(*) filter (where e.type = 'claim_refuted') as refuted
     from audit_events e join audit_targets t on t.id = e.target_id
     where e.type in ('claimed_fixed', 'claim_confirmed', 'claim_refuted')
       and e.seq > coalesce((select last_event from audit_runs where id = :from), 0)
       and e.seq <= (select last_event from audit_runs where id = :to)
     group by t.source, t.code, t.entity, e.department`,
    { from: fromRunId ?? '', to: toRunId },
  );
  return rows.map(({ source, code, entity, department, ...counts }) => ({
    source,
    code,
    entity,
    department,
    claimed: Number(counts.claimed),
    confirmed: Number(counts.confirmed),
    refuted: Number(counts.refuted),
  }));
}
