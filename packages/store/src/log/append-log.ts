import type { Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import type { NewLogEntry } from './log-entry.ts';

/**
 * Writes one entry at the end of the chain; always inside the write transaction of what it tells of, so that neither
 * is kept without the other. The database gives number and hash.
 */
export async function appendLog(session: Session, entry: NewLogEntry, at: Date): Promise<void> {
  await session.rows(
    `insert into audit_log (at, actor, os_user, host, kind, subject, run_id, body)
     values (:at, :actor, :osUser, :host, :kind, :subject, :run, cast(:body as json))`,
    {
      at,
      actor: entry.by.name,
      osUser: entry.by.osUser,
      host: entry.by.host,
      kind: entry.kind,
      subject: entry.subject,
      run: entry.runId,
      body: storedJson(entry.body),
    },
  );
}
