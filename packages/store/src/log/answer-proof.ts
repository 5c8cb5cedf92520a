import type { Actor } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { appendLog } from './append-log.ts';
import { contentHash, digestOf } from './content-hash.ts';

/** One accepted answer as it is kept. */
export interface KeptAnswer {
  readonly findingId: string;
  readonly line: number;
  readonly revision: number;
  /** Name of who handed it in. */
  readonly actor: string;
  readonly body: unknown;
}

/** Hash of one answer; the file it came with is part of it. */
export function answerHash(fileHash: string, { findingId, line, revision, actor, body }: KeptAnswer): string {
  return contentHash([fileHash, findingId, line, revision, actor, JSON.parse(storedJson(body))]);
}

export interface LoggedImport {
  readonly file: string;
  readonly fileHash: string;
  readonly by: Actor;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Writes that a file was taken in, with a digest over its accepted answers; after they are kept. */
export async function logImport(
  session: Session,
  { by, ...imported }: LoggedImport,
  hashes: readonly string[],
  at: Date,
): Promise<void> {
  const body = { ...imported, digest: digestOf(hashes) };
  await appendLog(session, { kind: 'import', by, subject: imported.fileHash, runId: null, body }, at);
}

interface AnswerRow extends KeptAnswer {
  readonly contentHash: string | null;
  /** True where retention took texts or names away: its hash stands for what it was. */
  readonly reduced: boolean;
}

/** Whether the answers of a file are those its entry tells of. */
export async function answersHold(session: Session, fileHash: string, digest: unknown): Promise<boolean> {
  const rows = await session.rows<AnswerRow>(
    `select r.finding_id as "findingId", r.line, r.revision, r.actor, r.body, r.content_hash as "contentHash",
       r.reduced_at is not null as reduced
     from audit_responses r join audit_imports i on i.id = r.import_id where i.file_hash = :fileHash`,
    { fileHash },
  );
  const hashes = rows.map(({ contentHash: kept, reduced, ...answer }) =>
    kept !== null && (reduced || kept === answerHash(fileHash, answer)) ? kept : `changed ${answer.findingId}`,
  );
  return digestOf(hashes) === digest;
}

/** Answers without a hash: those of the time before answers had one. */
export async function countUnproven(session: Session): Promise<number> {
  const [row] = await session.rows<{ count: number }>(
    'select cast(count(*) as integer) as count from audit_responses where content_hash is null',
  );
  return row?.count ?? 0;
}

/** Answers of which parts were taken away, and how many of these no retention in the log accounts for. */
export async function countReduced(
  session: Session,
): Promise<{ readonly reduced: number; readonly unexplained: number }> {
  const [row] = await session.rows<{ reduced: number; unexplained: number }>(
    `select cast(count(*) as integer) as reduced, cast(count(*) filter (where r.at >= coalesce(l.until, '-infinity')) as integer) as unexplained
     from audit_responses r cross join (
       select max(greatest(cast(body -> 'before' ->> 'details' as timestamptz), cast(body -> 'before' ->> 'persons' as timestamptz))) as until
       from audit_log where kind = 'retention') l
     where r.reduced_at is not null`,
  );
  return row ?? { reduced: 0, unexplained: 0 };
}

/** Files whose answers are kept but that no entry names. */
export async function unloggedImports(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ subject: string }>(
    `select i.file_hash as subject from audit_imports i where not exists (
       select 1 from audit_log l where l.kind = 'import' and l.subject = i.file_hash) order by i.id`,
  );
  return rows.map(({ subject }) => subject);
}
