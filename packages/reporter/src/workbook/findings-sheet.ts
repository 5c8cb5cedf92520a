import {
  type CalendarDate,
  daysBetween,
  ENTITIES,
  ESCALATION_TEXTS,
  type Finding,
  keyForPeople,
  RESPONSES,
  type RuleDescription,
  SEVERITIES,
  SEVERITY_TEXTS,
  STATE_TEXTS,
} from '@erp-audit/core';
import type ExcelJS from 'exceljs';
import { describeEvidence } from '../describe-evidence.ts';
import type { Texts } from '../load-texts.ts';
import type { WorkbookLine, WorkbookModel } from '../model.ts';
import { RESPONSE_HEADINGS, TOKEN_HEADING } from '../response-columns.ts';
import { cellText } from './cell-text.ts';
import { type Column, isAnswerColumn, type Layout } from './layout.ts';
import { addAnswerLists, type ListRanges } from './lists-sheet.ts';
import { protectHeader } from './protect-header.ts';
import { addSheet, type BookWriter, drained, type SheetWriter } from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';
import { wrappedLines } from './text-width.ts';

/** Columns of a sheet, A to XFD. */
const SHEET_COLUMNS = 16_384;

const LINE_HEIGHT = 14;
const MAX_ROW_HEIGHT = 200;
/** Excel keeps at most 65,530 links a sheet and drops all of them beyond; every row has two. */
export const LINKED_ROWS = 32_000;

export interface FindingsContext {
  readonly book: BookWriter;
  readonly model: WorkbookModel;
  readonly layout: Layout;
  readonly texts: Texts;
  readonly styles: Styles;
  readonly lists: ListRanges;
  /** Row of each rule on the help sheet, by code. */
  readonly helpRows: ReadonlyMap<string, number>;
}

interface CellContent {
  readonly value: ExcelJS.CellValue;
  readonly style: Style;
}

const excelDate = (date: CalendarDate | null) => (date === null ? null : new Date(`${date}T00:00:00Z`));

function stateText(finding: Finding, context: FindingsContext): string {
  const { texts } = context;
  const state = dueText(finding, STATE_TEXTS[finding.state][texts.locale], context);
  if (finding.escalation === 'record_owner') return state;
  return texts('state.escalated', { state, level: ESCALATION_TEXTS[finding.escalation][texts.locale] });
}

function dueText({ dueAt, baseline }: Finding, state: string, { texts, model }: FindingsContext): string {
  if (dueAt === null) return baseline ? texts('state.baseline', { state }) : state;
  if (dueAt < model.asOf) return texts('state.overdue', { state });
  return dueAt <= model.dueSoonUntil ? texts('state.due_soon', { state }) : state;
}

function verifiedText({ finding, lastResponse }: WorkbookLine, texts: Texts): string {
  if (lastResponse === undefined) return '';
  return texts('verified.still', { response: RESPONSES[lastResponse.kind][texts.locale], date: finding.lastSeen });
}

function linked(text: string, hyperlink: string | undefined, styles: Styles): CellContent {
  if (hyperlink === undefined) return { value: cellText(text), style: styles.text };
  return { value: { text: cellText(text), hyperlink }, style: styles.link };
}

function webLink(url: string | null): string | undefined {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined;
}

/** Rank before the word, so that sorting the column puts the worst first. */
export function severityText(severity: Finding['severity'], texts: Texts): string {
  return `${SEVERITIES.indexOf(severity) + 1} ${SEVERITY_TEXTS[severity][texts.locale]}`;
}

function ruleCell(finding: Finding, rule: RuleDescription | undefined, links: boolean, context: FindingsContext) {
  const { texts, helpRows, styles } = context;
  const row = helpRows.get(finding.code);
  const target = links && row !== undefined ? `#'${texts('sheet.help')}'!A${row}` : undefined;
  return linked(rule === undefined ? finding.code : `${finding.code} ${rule.title[texts.locale]}`, target, styles);
}

type CellMaker = (line: WorkbookLine, links: boolean) => CellContent;

function cellMakers(context: FindingsContext): Readonly<Partial<Record<Column['id'], CellMaker>>> {
  const { texts, styles, model } = context;
  const rules = new Map(model.rules.map(({ rule }) => [rule.code, rule]));
  const text = (value: string): CellContent => ({ value: cellText(value), style: styles.text });
  const isOverdue = ({ dueAt }: Finding) => dueAt !== null && dueAt < model.asOf;
  return {
    number: ({ finding }) => text(finding.id.slice(0, 10)),
    severity: ({ finding }) => ({
      value: severityText(finding.severity, texts),
      style: styles.severity[finding.severity],
    }),
    rule: ({ finding }, links) => ruleCell(finding, rules.get(finding.code), links, context),
    company: ({ finding }) => text(finding.key[0] ?? ''),
    record_type: ({ finding }) => text(ENTITIES[finding.entity].title[texts.locale]),
    record: ({ finding }, links) =>
      linked(keyForPeople(finding.key), links ? webLink(finding.recordUrl) : undefined, styles),
    name: ({ finding }) => text(finding.label),
    details: ({ finding }) => text(describeEvidence(finding.evidence, texts)),
    first_seen: ({ finding }) => ({ value: excelDate(finding.firstSeen), style: styles.date }),
    age: ({ finding }) => ({ value: daysBetween(finding.firstSeen, model.asOf), style: styles.number }),
    due: ({ finding }) => ({
      value: excelDate(finding.dueAt),
      style: isOverdue(finding) ? styles.overdueDate : styles.date,
    }),
    reopened: ({ finding }) => ({ value: finding.reopened, style: styles.number }),
    state: ({ finding }) => text(stateText(finding, context)),
    verified: (line) => text(verifiedText(line, texts)),
    token: ({ token }) => text(token),
  };
}

function heading(column: Column, texts: Texts): string {
  if (column.id === 'token') return TOKEN_HEADING[texts.locale];
  return isAnswerColumn(column.id) ? RESPONSE_HEADINGS[column.id][texts.locale] : texts(`column.${column.id}`);
}

function answerStyle(column: Column, styles: Styles): Style {
  return column.id === 'plannedDate' ? styles.answerDate : styles.answer;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

async function openSheet(context: FindingsContext, number: number): Promise<SheetWriter> {
  const { book, layout, texts, styles, model } = context;
  const name = number === 1 ? texts('sheet.findings') : texts('sheet.findings_more', { number });
  const sheet = addSheet(book, name, {
    views: [{ state: 'frozen', xSplit: 4, ySplit: 1, topLeftCell: 'E2', activeCell: 'A2', zoomScale: 100 }],
    properties: { tabColor: { argb: 'FF0F766E' }, defaultRowHeight: 15 } as ExcelJS.WorksheetProperties,
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      // The answers fill a second page across; what the row is about is repeated there.
      fitToWidth: 2,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      printTitlesColumn: 'B:D',
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: {
      oddHeader: `&L${headerText(`${model.organisation} · ${model.department.name[texts.locale]}`)}&R${model.week}`,
      oddFooter: `&L${headerText(name)}&R${texts('print.page')}`,
    },
  });
  sheet.columns = [
    ...layout.columns.map((column) => ({
      width: column.width,
      hidden: column.hidden,
      style: isAnswerColumn(column.id) ? answerStyle(column, styles) : styles.text,
    })),
    ...unlockedRest(layout.columns.length),
  ] as ExcelJS.Column[];
  const row = sheet.addRow(layout.columns.map((column) => heading(column, texts)));
  row.height = 2.4 * LINE_HEIGHT;
  layout.columns.forEach((column, index) => {
    row.getCell(index + 1).style = isAnswerColumn(column.id) ? styles.answerHeader : styles.toolHeader;
  });
  row.commit();
  await protectHeader(sheet);
  return sheet;
}

/**
 * The empty columns behind the table: a protected sheet lets a row be deleted only if no cell of the whole row is
 * locked. The writer joins equal columns, so they are one element of the file.
 */
function unlockedRest(used: number): { readonly style: Partial<ExcelJS.Style> }[] {
  return Array.from({ length: SHEET_COLUMNS - used }, () => ({ style: { protection: { locked: false } } }));
}

/** `&` starts a code in headers and footers of a printed page. */
function headerText(text: string): string {
  return cellText(text).replaceAll('&', '&&').slice(0, 100);
}

function setPrintArea(sheet: SheetWriter, columns: Layout['columns'], rows: number): void {
  const isPrinted = (column: Column) => column.print && !column.hidden;
  const first = columns.findIndex(isPrinted);
  const last = columns.findLastIndex(isPrinted);
  sheet.pageSetup.printArea = `${letter(first)}$1:${letter(last)}$${rows + 1}`;
}

function addLine(sheet: SheetWriter, line: WorkbookLine, links: boolean, makers: RowMakers): void {
  const cells = makers.columns.map((column, index) => makers.cell[index]?.(line, links) ?? makers.empty(column));
  const row = sheet.addRow(cells.map((cell) => cell.value));
  let lines = 1;
  cells.forEach((cell, index) => {
    row.getCell(index + 1).style = cell.style;
    const value = cell.value;
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
    const column = makers.columns[index];
    if (typeof text === 'string' && column !== undefined && !column.hidden) {
      lines = Math.max(lines, wrappedLines(text, column.width));
    }
  });
  row.height = Math.min(MAX_ROW_HEIGHT, lines * LINE_HEIGHT + 3);
  row.commit();
}

interface RowMakers {
  readonly columns: Layout['columns'];
  readonly cell: readonly (CellMaker | undefined)[];
  readonly empty: (column: Column) => CellContent;
}

function closeSheet(sheet: SheetWriter, rows: number, context: FindingsContext): void {
  sheet.autoFilter = `A1:${letter(context.layout.columns.length - 1)}${rows + 1}`;
  setPrintArea(sheet, context.layout.columns, rows);
  addAnswerLists(sheet, context.layout, rows + 1, context.lists, context.texts);
  sheet.commit();
}

/** Writes the findings in as many sheets as they need. @returns the number of findings written. */
export async function writeFindings(context: FindingsContext): Promise<number> {
  const { layout, model, styles } = context;
  const byColumn = cellMakers(context);
  const makers: RowMakers = {
    columns: layout.columns,
    cell: layout.columns.map((column) => byColumn[column.id]),
    empty: (column) => ({ value: null, style: answerStyle(column, styles) }),
  };
  let total = 0;
  let rows = 0;
  let number = 1;
  let sheet = await openSheet(context, number);
  for await (const batch of model.lines) {
    for (const line of batch) {
      if (rows === layout.rowsPerSheet) {
        closeSheet(sheet, rows, context);
        number += 1;
        rows = 0;
        sheet = await openSheet(context, number);
      }
      addLine(sheet, line, rows < LINKED_ROWS, makers);
      rows += 1;
      total += 1;
      if (rows % 200 === 0) await drained(context.book, sheet);
    }
  }
  closeSheet(sheet, rows, context);
  return total;
}
