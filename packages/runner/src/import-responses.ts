import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Actor, AuditError, type Department, type RejectionReason } from '@erp-audit/core';
import { type ReturnedWorkbook, readWorkbook } from '@erp-audit/reporter';
import type { ImportResult, IncomingResponse, Store } from '@erp-audit/store';
import { readRowToken } from './row-token.ts';

const READ_LIMITS = { timeoutMs: 120_000, maxMemoryMb: 256 } as const;

export interface ImportOptions {
  readonly store: Store;
  readonly key: Uint8Array;
  readonly departments: readonly Department[];
  /** Who hands the workbook in; kept with every answer. */
  readonly by: Actor;
  /** Judges every line but keeps nothing. */
  readonly dryRun: boolean;
}

/** One line that was not accepted. */
export interface RejectedLine {
  readonly sheet: string;
  readonly line: number;
  readonly findingId: string | null;
  readonly reason: RejectionReason;
  /** What stood in the cell, shortened; null where the finding itself is the reason. */
  readonly found: string | null;
}

export interface ImportedWorkbook {
  readonly file: string;
  readonly alreadyImported: boolean;
  readonly accepted: number;
  readonly unchanged: number;
  /** Lines without an answer. */
  readonly unanswered: number;
  readonly rejected: readonly RejectedLine[];
}

/**
 * Takes in the answers of one returned workbook. Only response columns are read, in a process of its own.
 * @throws AuditError `WORKBOOK_REJECTED` when the file is no workbook of ours, `STORE_*`.
 */
export async function importWorkbook(file: string, options: ImportOptions): Promise<ImportedWorkbook> {
  const fileHash = await hashFile(file);
  const workbook = await readWorkbook(file, { departments: options.departments, ...READ_LIMITS });
  const answers = workbook.lines.map((line) => ({ ...line, token: readRowToken(line.token, options.key) }));
  // A line number alone is ambiguous over several sheets, so the store is given positions in the file's order.
  const responses = answers.flatMap(({ token, response }, index): readonly IncomingResponse[] =>
    token === undefined ? [] : [{ line: index, findingId: token.findingId, revision: token.revision, response }],
  );
  const result = await options.store.importResponses({
    fileName: basename(file),
    fileHash,
    by: options.by,
    responses,
    dryRun: options.dryRun,
  });
  return {
    file,
    alreadyImported: result.alreadyImported,
    accepted: result.accepted,
    unchanged: result.unchanged,
    unanswered: workbook.unanswered,
    rejected: rejectedLines(workbook, result, options.key),
  };
}

function rejectedLines(workbook: ReturnedWorkbook, result: ImportResult, key: Uint8Array): readonly RejectedLine[] {
  const unreadable = workbook.problems.map(({ sheet, line, token, reason, found }) => ({
    sheet,
    line,
    findingId: readRowToken(token, key)?.findingId ?? null,
    reason,
    found,
  }));
  const foreign = workbook.lines
    .filter((line) => readRowToken(line.token, key) === undefined)
    .map(({ sheet, line }) => ({ sheet, line, findingId: null, reason: 'unknown_token' as const, found: null }));
  const refused = result.rejected.flatMap(({ line: position, findingId, reason }) => {
    const line = workbook.lines[position];
    return line === undefined ? [] : [{ sheet: line.sheet, line: line.line, findingId, reason, found: null }];
  });
  const order = (a: RejectedLine, b: RejectedLine) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.line - b.line;
  return [...unreadable, ...foreign, ...refused].toSorted(order);
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(file)).isFile()) throw new Error('not a file');
    await pipeline(createReadStream(file), hash);
  } catch (cause) {
    const message = { en: `"${file}" is not a file that can be read.`, 'zh-CN': `"${file}" 不是可读取的文件。` };
    throw new AuditError('WORKBOOK_REJECTED', message, { file }, { cause });
  }
  return hash.digest('hex');
}
