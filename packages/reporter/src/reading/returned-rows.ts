import { type CalendarDate, type LocalizedText, parseCalendarDate } from '@erp-audit/core';
import { IDENTITY_SHEET } from '../response-columns.ts';
import { MAX_ROWS, REASONS } from './file-refusals.ts';
import type { Cell, Merge, SheetContent, SheetRow } from './sheet-rows.ts';
import { type Columns, readHeadings, type TableName } from './tables.ts';

/** Characters of all answers together. */
const MAX_ANSWER_TEXT = 40_000_000;
const MAX_TOKEN = 300;
const MAX_MERGED_ROWS = 2_000_000;
/** Tables whose rows nobody has to answer. */
const OPTIONAL: ReadonlySet<TableName> = new Set(['requests', 'groups', 'decisions']);

/** A row in which a department wrote something. */
export interface AnsweredRow {
  readonly table: TableName;
  readonly sheet: string;
  readonly line: number;
  readonly token: string;
  readonly hidden: boolean;
  readonly chinese: boolean;
  readonly cells: Readonly<Record<string, Cell | undefined>>;
  /** Part of merged cells whose text stands in an earlier row. */
  merged: boolean;
}

/** A row that only shares merged answer cells with a row above. */
export interface MergedRow {
  readonly sheet: string;
  readonly line: number;
  readonly token: string;
}

interface SheetState {
  columns: Columns | undefined;
  token: string;
  readonly answered: Map<number, AnsweredRow>;
  /** Tokens of rows without an answer, by line. */
  readonly blank: Map<number, string>;
}

/** Why the rows cannot be taken; one sentence about the whole file. */
export class RowsRefused extends Error {
  readonly reason: LocalizedText;

  constructor(reason: LocalizedText) {
    super(reason.en);
    this.reason = reason;
  }
}

/** Gathers what was answered; of rows without an answer only the token is kept. */
export class ReturnedRows {
  readonly answered: AnsweredRow[] = [];
  readonly merged: MergedRow[] = [];
  /** Rows of findings and proposals without an answer whose token is ours. */
  unanswered = 0;
  /** Rows that have a token, and those of them whose token is ours. */
  readonly tokens = { all: 0, ours: 0 };
  asOf: CalendarDate | undefined;
  hasTables = false;
  isChinese = false;
  readonly #isOurs: (token: string) => boolean;
  readonly #sheets = new Map<string, SheetState>();
  #rows = 0;
  #text = 0;

  constructor(isOurs: (token: string) => boolean) {
    this.#isOurs = isOurs;
  }

  add(content: SheetContent): void {
    const state = this.#stateOf(content.sheet);
    if ('merges' in content) this.#addMerges(content.sheet, state, content.merges);
    else if (content.sheet === IDENTITY_SHEET) for (const row of content.rows) this.#addIdentity(row);
    else for (const row of content.rows) this.#addRow(content.sheet, state, row);
  }

  #stateOf(sheet: string): SheetState {
    const known = this.#sheets.get(sheet);
    if (known !== undefined) return known;
    const state: SheetState = { columns: undefined, token: '', answered: new Map(), blank: new Map() };
    this.#sheets.set(sheet, state);
    return state;
  }

  #addIdentity({ cells: [name, value] }: SheetRow): void {
    if (name?.text === 'asOf' && value !== undefined) this.asOf = parseCalendarDate(value.text);
  }

  #addRow(sheet: string, state: SheetState, row: SheetRow): void {
    const headings = readHeadings(row.cells);
    if (headings !== undefined) {
      state.columns = headings;
      state.token = '';
      this.hasTables = true;
      this.isChinese ||= headings.chinese;
    } else if (state.columns !== undefined) this.#addLine(sheet, state, state.columns, row);
  }

  #addLine(sheet: string, state: SheetState, columns: Columns, { line, hidden, cells: read }: SheetRow): void {
    const { table, chinese } = columns;
    const cells = answersIn(read, columns);
    // One token says whose requests a sheet holds; rows that were added have none of their own.
    const own = tokenIn(read, columns);
    if (table === 'requests' && own !== '') state.token = own;
    const token = table === 'requests' ? state.token : own;
    const isOurs = token !== '' && this.#isOurs(token);
    this.#count(token, isOurs, cells);
    if (Object.keys(cells).length > 0) {
      const answered = { table, sheet, line, token, hidden, chinese, cells, merged: false };
      state.answered.set(line, answered);
      this.answered.push(answered);
    } else if (isOurs && !OPTIONAL.has(table)) {
      this.unanswered += 1;
      state.blank.set(line, token);
    }
  }

  #count(token: string, isOurs: boolean, cells: Readonly<Record<string, Cell>>): void {
    if (token !== '') this.tokens.all += 1;
    if (isOurs) this.tokens.ours += 1;
    this.#rows += 1;
    if (this.#rows > MAX_ROWS) throw new RowsRefused(REASONS.tooManyRows);
    for (const cell of Object.values(cells)) this.#text += cell.text.length;
    if (this.#text > MAX_ANSWER_TEXT) throw new RowsRefused(REASONS.textTooLong);
  }

  /** Office programs keep the text of merged cells in the first row; which others it was meant for is not guessed. */
  #addMerges(sheet: string, { columns, answered, blank }: SheetState, merges: readonly Merge[]): void {
    let rows = 0;
    for (const { firstRow, lastRow, firstColumn } of merges) {
      const field = columns?.fields.get(firstColumn);
      if (field === undefined || answered.get(firstRow)?.cells[field] === undefined) continue;
      rows += lastRow - firstRow;
      if (rows > MAX_MERGED_ROWS) throw new RowsRefused(REASONS.tooManyMerges);
      for (let line = firstRow + 1; line <= lastRow; line += 1) {
        const row = answered.get(line);
        if (row !== undefined) row.merged = true;
        this.#addMerged(sheet, line, blank.get(line));
        blank.delete(line);
      }
    }
  }

  #addMerged(sheet: string, line: number, token: string | undefined): void {
    if (token === undefined) return;
    this.merged.push({ sheet, line, token });
    this.unanswered -= 1;
  }
}

function answersIn(read: readonly Cell[], columns: Columns): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const cell of read) {
    const field = columns.fields.get(cell.column);
    if (field !== undefined && (cell.formula || cell.text.trim() !== '')) cells[field] = cell;
  }
  return cells;
}

function tokenIn(read: readonly Cell[], { tokenColumn }: Columns): string {
  const cell = read.find(({ column }) => column === tokenColumn);
  return cell === undefined || cell.formula ? '' : cell.text.trim().slice(0, MAX_TOKEN);
}
