import type { Session } from '../database/database.ts';
import { archiveAltered } from './archive-faults.ts';

/** What findings and events name; no foreign key watches it. */
const NAMED = [
  ['audit_findings', 'target_id', 'audit_targets', 'id'],
  ['audit_findings', 'waiver', 'audit_waivers', 'number'],
  ['audit_findings', 'opening', 'audit_openings', 'seq'],
  ['audit_events', 'target_id', 'audit_targets', 'id'],
  ['audit_events', 'run_id', 'audit_runs', 'id'],
  ['audit_events', 'finding_id', 'audit_findings', 'id'],
] as const;

const ORPHANS = NAMED.map(
  ([table, column, other, id]) =>
    `select 1 from ${table} c where c.${column} is not null and not exists (select 1 from ${other} o where o.${id} = c.${column})`,
).join(' union all ');

/** @throws AuditError `ARCHIVE_INVALID` where a row of the import names another one that is not there. */
export async function refuseOrphans(session: Session, file: string): Promise<void> {
  const found = await session.rows(`${ORPHANS} limit 1`);
  if (found.length > 0) throw archiveAltered(file);
}
