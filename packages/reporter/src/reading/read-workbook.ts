import type { CalendarDate, Department } from '@erp-audit/core';
import type {
  ReturnedDecision,
  ReturnedLine,
  ReturnedProblem,
  ReturnedProposal,
  ReturnedRequest,
  ReturnedVerdict,
  ReturnedWorkbook,
} from '../model.ts';
import { checkPackage } from './check-package.ts';
import { REASONS, rejectWorkbook } from './file-refusals.ts';
import { readOrRefuse } from './line-refusal.ts';
import {
  type AnswerContext,
  needsDueDate,
  readDecisionRow,
  readGroupRow,
  readProposalRow,
  readRequestRow,
  readResponseRow,
} from './read-answer.ts';
import { departmentReader } from './read-choice.ts';
import { recogniseFile } from './recognise-file.ts';
import { type AnsweredRow, ReturnedRows, RowsRefused } from './returned-rows.ts';
import { type ParseLimits, sheetRows } from './sheet-rows.ts';
import type { TableName } from './tables.ts';

/** What is known of the tokens of a workbook; the workbook itself is not believed. */
export interface TokenKnowledge {
  /** True where this installation made the token. */
  isOurs(token: string): boolean;
  /** Day each token's finding is due; null or absent where none is. */
  dueDates(tokens: readonly string[]): Promise<ReadonlyMap<string, CalendarDate | null>>;
}

export interface ReadOptions extends ParseLimits {
  readonly departments: readonly Department[];
  readonly tokens: TokenKnowledge;
}

async function gatherRows(file: string, options: ReadOptions): Promise<ReturnedRows> {
  const form = await recogniseFile(file);
  if (form === 'workbook') await checkPackage(file);
  const rows = new ReturnedRows((token) => options.tokens.isOurs(token));
  try {
    for await (const content of sheetRows(file, form, options)) rows.add(content);
  } catch (error) {
    throw error instanceof RowsRefused ? rejectWorkbook(file, error.reason) : error;
  }
  if (!rows.hasTables) throw rejectWorkbook(file, REASONS.noFindings);
  if (rows.tokens.all > 0 && rows.tokens.ours === 0) throw rejectWorkbook(file, REASONS.foreign);
  return rows;
}

/** What was read of one line, with where it stands. */
type Read = (row: AnsweredRow, context: AnswerContext) => object;

const READERS: Readonly<Record<TableName, Read>> = {
  findings: (row, context) => ({ response: readResponseRow(row, context) }),
  requests: (row, context) => readRequestRow(row, context),
  proposals: (row) => readProposalRow(row),
  groups: (row) => readGroupRow(row),
  decisions: (row, context) => readDecisionRow(row, context),
};

function readRows(rows: ReturnedRows, context: AnswerContext): ReturnedWorkbook {
  const read: Readonly<Record<TableName, object[]>> = {
    findings: [],
    requests: [],
    proposals: [],
    groups: [],
    decisions: [],
  };
  const problems: ReturnedProblem[] = rows.merged.map((row) => ({
    ...row,
    hidden: false,
    reason: 'merged_cells',
    found: '',
  }));
  for (const row of rows.answered) {
    const { sheet, line, token, hidden, table } = row;
    const at = { sheet, line, token, hidden };
    const result = readOrRefuse(() => READERS[table](row, context));
    if (token === '') problems.push({ ...at, reason: 'unknown_token', found: '' });
    else if ('answer' in result) read[table].push({ ...at, ...result.answer });
    else problems.push({ ...at, ...result });
  }
  return {
    locale: rows.isChinese ? 'zh-CN' : 'en',
    lines: read.findings as ReturnedLine[],
    requests: read.requests as ReturnedRequest[],
    proposals: read.proposals as ReturnedProposal[],
    groups: read.groups as ReturnedVerdict[],
    decisions: read.decisions as ReturnedDecision[],
    problems,
    unanswered: rows.unanswered,
  };
}

/**
 * Reads what a department wrote into its workbook, from .xlsx or CSV. Columns are found by heading in any language and
 * any order; rows are known by their token; everything else in the file is ignored. The file is parsed in a process
 * that is killed after `timeoutMs` or above `maxMemoryMb`.
 * @returns Answered lines, lines that could not be read with the reason, and how many findings were left blank.
 * @throws AuditError `WORKBOOK_REJECTED` with one sentence when the file is no workbook of ours.
 */
export async function readWorkbook(file: string, options: ReadOptions): Promise<ReturnedWorkbook> {
  const rows = await gatherRows(file, options);
  const undated = rows.answered
    .filter((row) => row.table === 'findings' && needsDueDate(row))
    .map(({ token }) => token);
  const due = undated.length === 0 ? new Map<string, CalendarDate>() : await options.tokens.dueDates(undated);
  return readRows(rows, {
    asOf: rows.asOf,
    department: departmentReader(options.departments),
    dueDate: (token) => due.get(token) ?? undefined,
  });
}
