import path from 'node:path';
import { loadTexts, type Texts } from '../load-texts.ts';
import { cellText } from '../workbook/cell-text.ts';
import {
  abandonBook,
  addSheet,
  type BookWriter,
  commitBook,
  createBook,
  drained,
  landscapePage,
  type SheetWriter,
} from '../workbook/sheet-stream.ts';
import { createStyles, type Style, type Styles } from '../workbook/styles.ts';
import { wrappedLines } from '../workbook/text-width.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import type { ImportReport, ImportReportLine } from './import-report.ts';
import { linesToTell, REPORT_COLUMNS, type ReportColumn, reportCells, reportHead } from './report-rows.ts';

const WIDTHS: Readonly<Record<ReportColumn, number>> = {
  sheet: 16,
  row: 7,
  number: 12,
  record: 18,
  name: 28,
  outcome: 11,
  reason: 52,
  found: 22,
  note: 26,
};
const LINE_HEIGHT = 14;

function addHead(sheet: SheetWriter, report: ImportReport, texts: Texts, styles: Styles): void {
  const { organisation, fileName: file, at } = report;
  const { totals, next } = reportHead(report, texts);
  const lines: readonly (readonly [string, Style, number])[] = [
    [texts('title'), styles.title, 36],
    [texts('subtitle', { organisation, file, at }), styles.subtitle, 20],
    [totals, { ...styles.strong, alignment: { vertical: 'middle' } }, 22],
    [next, { ...styles.paragraph, alignment: { vertical: 'middle' } }, 22],
  ];
  for (const [text, style, height] of lines) {
    const row = sheet.addRow([cellText(text)]);
    row.getCell(1).style = style;
    row.height = height;
    row.commit();
  }
  const header = sheet.addRow(REPORT_COLUMNS.map((column) => texts(`column.${column}`)));
  header.height = 22;
  REPORT_COLUMNS.forEach((_, index) => {
    header.getCell(index + 1).style = styles.toolHeader;
  });
  header.commit();
}

const HEADER_ROW = 5;

function addLine(sheet: SheetWriter, line: ImportReportLine, texts: Texts, styles: Styles): void {
  const cells = reportCells(line, texts);
  const row = sheet.addRow(REPORT_COLUMNS.map((column) => (column === 'row' ? line.line : cellText(cells[column]))));
  REPORT_COLUMNS.forEach((column, index) => {
    const isOutcome = column === 'outcome' && line.outcome === 'rejected';
    row.getCell(index + 1).style = isOutcome ? styles.severity.high : column === 'row' ? styles.number : styles.text;
  });
  row.height =
    Math.max(...REPORT_COLUMNS.map((column) => wrappedLines(cells[column], WIDTHS[column]))) * LINE_HEIGHT + 3;
  row.commit();
}

async function writeSheet(book: BookWriter, report: ImportReport, directory: string): Promise<void> {
  const texts = await loadTexts(path.join(directory, 'texts.yaml'), report.locale);
  const styles = createStyles(report.locale === 'zh-CN');
  book.creator = 'erp-audit';
  const sheet = addSheet(book, texts('sheet'), {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, topLeftCell: `A${HEADER_ROW + 1}`, showGridLines: false }],
    pageSetup: landscapePage(HEADER_ROW),
  });
  sheet.columns = REPORT_COLUMNS.map((column) => ({ width: WIDTHS[column] }));
  addHead(sheet, report, texts, styles);
  let rows = 0;
  for (const line of linesToTell(report)) {
    addLine(sheet, line, texts, styles);
    rows += 1;
    if (rows % 200 === 0) await drained(book, sheet);
  }
  const last = String.fromCharCode(64 + REPORT_COLUMNS.length);
  sheet.autoFilter = `A${HEADER_ROW}:${last}${HEADER_ROW + rows}`;
  sheet.commit();
}

/** Writes the report as a workbook that can be sent back to whoever returned the answers. */
export async function writeImportReport(report: ImportReport, file: string, options: ReportOptions): Promise<void> {
  const book = await createBook(file);
  try {
    await writeSheet(book, report, path.join(options.reportsDirectory, 'import'));
    await commitBook(book);
  } catch (error) {
    abandonBook(book);
    throw error;
  }
}

/** The same report as text, one line for each row. */
export async function importReportText(report: ImportReport, options: ReportOptions): Promise<string> {
  const texts = await loadTexts(path.join(options.reportsDirectory, 'import', 'texts.yaml'), report.locale);
  const { organisation, fileName: file, at } = report;
  const { totals, next } = reportHead(report, texts);
  const head = [texts('title'), texts('subtitle', { organisation, file, at }), totals, next, ''];
  const lines = linesToTell(report).map((line) => {
    const { sheet, row, number, record, name, outcome, reason, found, note } = reportCells(line, texts);
    const about = [number, record, name].filter((part) => part !== '').join(' ');
    const why = [reason, found === '' ? '' : `“${found}”`, note].filter((part) => part !== '').join(' ');
    return [texts('line.text', { sheet, row }), about, outcome, why].filter((part) => part !== '').join(' | ');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
