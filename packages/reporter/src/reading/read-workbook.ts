import {
  type CalendarDate,
  type Department,
  type FindingResponse,
  type Locale,
  parseCalendarDate,
} from '@erp-audit/core';
import type { ReturnedLine, ReturnedProblem, ReturnedWorkbook } from '../model.ts';
import { IDENTITY_SHEET, RESPONSE_HEADINGS, TOKEN_HEADING } from '../response-columns.ts';
import { checkPackage, REASONS, rejectWorkbook } from './check-package.ts';
import { type AnswerCells, readAnswer } from './read-answer.ts';
import { departmentReader, foldWord } from './read-choice.ts';
import { type Cell, type ParseLimits, type SheetRows, sheetRows } from './sheet-rows.ts';

export interface ReadOptions extends ParseLimits {
  readonly departments: readonly Department[];
  /** Not needed: headings and answers are understood in every language. */
  readonly locale?: Locale;
}

type Field = keyof FindingResponse | 'token';

const FIELD_BY_HEADING: ReadonlyMap<string, Field> = new Map(
  Object.entries({ ...RESPONSE_HEADINGS, token: TOKEN_HEADING }).flatMap(([field, texts]) =>
    Object.values(texts).map((text) => [foldWord(text), field as Field] as const),
  ),
);

/** Field of each column, from the row that holds the token heading. */
type Columns = ReadonlyMap<number, Field>;

interface RawLine {
  readonly sheet: string;
  readonly line: number;
  readonly token: string;
  readonly cells: AnswerCells;
}

// Cheap enough to ask of every row; the real comparison is made only where it says yes.
const MAYBE_HEADING = /token|标识/i;

function readHeadings(cells: readonly Cell[]): Columns | undefined {
  if (!cells.some((cell) => MAYBE_HEADING.test(cell.text))) return undefined;
  const columns = new Map<number, Field>();
  const seen = new Set<Field>();
  for (const cell of cells) {
    const field = FIELD_BY_HEADING.get(foldWord(cell.text));
    // A helper column with the same heading further right is not ours.
    if (field !== undefined && !seen.has(field)) columns.set(cell.column, field);
    if (field !== undefined) seen.add(field);
  }
  return seen.has('token') && seen.has('kind') ? columns : undefined;
}

function readRow(sheet: string, line: number, cells: readonly Cell[], columns: Columns): RawLine {
  const answers: Partial<Record<keyof FindingResponse, Cell>> = {};
  let token = '';
  for (const cell of cells) {
    const field = columns.get(cell.column);
    if (field === 'token') token = cell.formula ? '' : cell.text.trim();
    else if (field !== undefined && (cell.formula || cell.text.trim() !== '')) answers[field] = cell;
  }
  return { sheet, line, token, cells: answers };
}

/** Collects answered rows; rows without an answer are only counted. */
class ReturnedRows {
  readonly answered: RawLine[] = [];
  readonly #columns = new Map<string, Columns>();
  unanswered = 0;
  asOf: CalendarDate | undefined;

  get hasFindings(): boolean {
    return this.#columns.size > 0;
  }

  add({ sheet, rows }: SheetRows): void {
    for (const { line, cells } of rows) {
      if (sheet === IDENTITY_SHEET) this.#addIdentity(cells);
      else this.#addRow(sheet, line, cells);
    }
  }

  #addIdentity(cells: readonly Cell[]): void {
    const [name, value] = cells;
    if (name?.text === 'asOf' && value !== undefined) this.asOf = parseCalendarDate(value.text);
  }

  #addRow(sheet: string, line: number, cells: readonly Cell[]): void {
    const headings = readHeadings(cells);
    if (headings !== undefined) this.#columns.set(sheet, headings);
    const columns = this.#columns.get(sheet);
    if (headings !== undefined || columns === undefined) return;
    const row = readRow(sheet, line, cells, columns);
    if (Object.keys(row.cells).length > 0) this.answered.push(row);
    else if (row.token !== '') this.unanswered += 1;
  }
}

function readLines(rows: ReturnedRows, departments: readonly Department[]): ReturnedWorkbook {
  const lines: ReturnedLine[] = [];
  const problems: ReturnedProblem[] = [];
  const context = { asOf: rows.asOf, department: departmentReader(departments) };
  for (const { sheet, line, token, cells } of rows.answered) {
    const at = { sheet, line, token };
    const answer = readAnswer(cells, context);
    if (token === '') problems.push({ ...at, reason: 'unknown_token', found: '' });
    else if ('response' in answer) lines.push({ ...at, response: answer.response });
    else problems.push({ ...at, ...answer });
  }
  return { lines, problems, unanswered: rows.unanswered };
}

/**
 * Reads the answers of a returned workbook. Columns are found by heading in any language and any order; rows are known
 * by their token; everything else in the file is ignored. The file is parsed in a process that is killed after
 * `timeoutMs` or above `maxMemoryMb`.
 * @returns Answered lines, lines that could not be read with the reason, and how many findings were left blank.
 * @throws AuditError `WORKBOOK_REJECTED` with one sentence when the file is no workbook of ours.
 */
export async function readWorkbook(file: string, options: ReadOptions): Promise<ReturnedWorkbook> {
  await checkPackage(file);
  const rows = new ReturnedRows();
  for await (const batch of sheetRows(file, options)) rows.add(batch);
  if (!rows.hasFindings) {
    throw rejectWorkbook(file, REASONS.noFindings);
  }
  return readLines(rows, options.departments);
}
