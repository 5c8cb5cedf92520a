import type { Session } from '../database/database.ts';
import { OPEN } from '../states.ts';

/** A proposal for a finding that has ended needs no answer. */
export async function closeTransfers(
  session: Session,
  { target, at }: { readonly target: number | null; readonly at: Date },
): Promise<void> {
  await session.rows(
    `update audit_transfers t set state = 'closed', answered_at = :at, department = f.department
     from audit_findings f where t.state = 'proposed' and f.id = t.finding_id
       and f.state not in (${OPEN}, 'waived') and (cast(:target as integer) is null or f.target_id = :target)`,
    { target, at },
  );
}
