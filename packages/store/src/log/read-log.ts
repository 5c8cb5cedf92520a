import type { Session } from '../database/database.ts';
import { ENTRY_COLUMNS, milliseconds, type StoredEntry } from './entry-hash.ts';
import type { LogEntry } from './log-entry.ts';
import type { LogFilter, LogHead } from './log-store.ts';

const BATCH_ROWS = 500;
const BEFORE_ALL = '-9223372036854775808';

/** Entries as they are kept, in their order, in batches. */
export async function* storedEntries(session: Session, filter: LogFilter = {}): AsyncIterable<readonly StoredEntry[]> {
  const { kinds = null, subject = null, last } = filter;
  const filters = { kinds, subject };
  let after = last === undefined ? BEFORE_ALL : await beforeLast(session, filters, last);
  for (;;) {
    const rows = await session.rows<StoredEntry>(
      `select ${ENTRY_COLUMNS} from audit_log where seq > cast(:after as bigint) and ${MATCHES} order by audit_log.seq limit ${BATCH_ROWS}`,
      { ...filters, after },
    );
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH_ROWS) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

const MATCHES = `(cast(:kinds as text[]) is null or kind = any(cast(:kinds as text[])))
  and (cast(:subject as text) is null or subject = :subject)`;

interface Filters {
  readonly kinds: readonly string[] | null;
  readonly subject: string | null;
}

async function beforeLast(session: Session, filters: Filters, last: number): Promise<string> {
  const [row] = await session.rows<{ seq: string }>(
    `select cast(seq as text) as seq from audit_log where ${MATCHES} order by audit_log.seq desc offset ${Math.trunc(last)} limit 1`,
    { ...filters },
  );
  return row?.seq ?? BEFORE_ALL;
}

/** Entries for readers, with their bodies read. */
export async function* readLog(session: Session, filter: LogFilter = {}): AsyncIterable<readonly LogEntry[]> {
  for await (const batch of storedEntries(session, filter)) yield batch.map(entryOf);
}

export async function findEntry(session: Session, seq: number): Promise<LogEntry | undefined> {
  const [row] = await session.rows<StoredEntry>(
    `select ${ENTRY_COLUMNS} from audit_log where seq = cast(:seq as bigint)`,
    { seq: String(seq) },
  );
  return row === undefined ? undefined : entryOf(row);
}

export async function readHead(session: Session): Promise<LogHead | null> {
  const [row] = await session.rows<StoredEntry>(
    `select ${ENTRY_COLUMNS} from audit_log order by audit_log.seq desc limit 1`,
  );
  return row === undefined ? null : { seq: Number(row.seq), hash: row.hash, at: milliseconds(row.at) };
}

function entryOf(row: StoredEntry): LogEntry {
  return {
    seq: Number(row.seq),
    at: milliseconds(row.at),
    kind: row.kind,
    by: { name: row.actor, osUser: row.os_user, host: row.host },
    subject: row.subject,
    runId: row.run_id,
    body: bodyOf(row),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

export function bodyOf(row: StoredEntry): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(row.body);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The account of the store owns the log, or could make itself its owner. */
export async function ownsLog(session: Session): Promise<boolean> {
  const [row] = await session.rows<{ owns: boolean }>(
    `select pg_has_role(current_user, relowner, 'member') as owns from pg_class where oid = to_regclass('audit_log')`,
  );
  return row?.owns !== false;
}
