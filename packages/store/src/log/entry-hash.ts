import { createHash } from 'node:crypto';

/** The columns of one entry exactly as they are kept; `at` in UTC with microseconds, `body` as its text. */
export interface StoredEntry {
  readonly seq: string;
  readonly at: string;
  readonly actor: string;
  readonly os_user: string;
  readonly host: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly run_id: string | null;
  readonly body: string;
  readonly previous_hash: string;
  readonly hash: string;
}

export const ENTRY_COLUMNS = `cast(seq as text) as seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  actor, os_user, host, kind, subject, run_id, cast(body as text) as body, previous_hash, hash`;

/** The hash an entry must have: the same text as in the database, put together here. */
export function entryHash(entry: StoredEntry): string {
  const { seq, actor, os_user, host, kind, subject, run_id, body, previous_hash } = entry;
  const parts = [previous_hash, seq, milliseconds(entry.at), actor, os_user, host, kind, subject, run_id, body];
  return createHash('sha256').update(parts.map(part).join('')).digest('hex');
}

/** Entries have whole milliseconds; one that has more was changed, and its hash will not fit. */
export function milliseconds(at: string): string {
  return at.replace(/000Z$/, 'Z');
}

/** Its length stands before a part, so that no two entries have the same text. */
function part(value: string | null): string {
  return value === null ? '-' : `${Buffer.byteLength(value)}:${value}`;
}
