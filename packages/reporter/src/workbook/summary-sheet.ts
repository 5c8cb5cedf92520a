import { SEVERITIES } from '@erp-audit/core';
import type ExcelJS from 'exceljs';
import { MOVEMENTS } from '../check-balance.ts';
import type { Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { cellText } from './cell-text.ts';
import { severityText } from './findings-cells.ts';
import { printFrame } from './print-frame.ts';
import { ruleTitle } from './rule-title.ts';
import { addSheet, type BookWriter, linkInside, type SheetWriter } from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';

/** Below the heading of the table and the headings of its columns. */
const FIRST_RULE_ROW = 3;

type Cell = readonly [ExcelJS.CellValue, Style];

function addCells(sheet: SheetWriter, cells: readonly Cell[], height?: number): void {
  const row = sheet.addRow(cells.map(([value]) => value));
  cells.forEach(([, style], index) => {
    row.getCell(index + 1).style = style;
  });
  if (height !== undefined) row.height = height;
  row.commit();
}

function addHeading(sheet: SheetWriter, text: string, styles: Styles): void {
  const cells: Cell[] = [[text, styles.heading], ...Array.from({ length: 3 }, (): Cell => ['', styles.heading])];
  addCells(sheet, cells, 24);
}

function addRules(sheet: SheetWriter, model: WorkbookModel, texts: Texts, styles: Styles): void {
  addHeading(sheet, texts('summary.heading'), styles);
  const headings = ['summary.code', 'summary.rule', 'summary.open', 'summary.overdue'];
  addCells(
    sheet,
    headings.map((key): Cell => [texts(key), styles.toolHeader]),
    20,
  );
  model.rules.forEach((line, index) => {
    const { rule, open, overdue } = line;
    linkInside(sheet, `A${index + FIRST_RULE_ROW}`, `'${texts('sheet.help')}'!A${index + 2}`);
    addCells(sheet, [
      [rule.code, styles.link],
      [cellText(ruleTitle(line, texts)), styles.text],
      [open, styles.count],
      [overdue, styles.count],
    ]);
  });
  addCells(sheet, [
    [texts('summary.total'), { ...styles.total, alignment: { horizontal: 'left' } }],
    ['', styles.total],
    [model.balance.openAfter, styles.total],
    [model.overdue, styles.total],
  ]);
}

function addSeverities(sheet: SheetWriter, model: WorkbookModel, texts: Texts, styles: Styles): void {
  addHeading(sheet, texts('summary.severity'), styles);
  for (const severity of SEVERITIES) {
    addCells(sheet, [
      [severityText(severity, texts), styles.severity[severity]],
      ['', styles.cell],
      [model.bySeverity[severity], styles.count],
    ]);
  }
}

function addBalance(sheet: SheetWriter, model: WorkbookModel, texts: Texts, styles: Styles): void {
  addHeading(sheet, texts('summary.balance'), styles);
  const movement = (sign: string, label: string, count: number) =>
    addCells(sheet, [
      [sign, { ...styles.cell, alignment: { horizontal: 'center' } }],
      [label, styles.cell],
      [count, styles.count],
    ]);
  movement('', texts('summary.start'), model.balance.openBefore);
  for (const { name, sign } of MOVEMENTS) {
    if (model.balance[name] > 0) movement(sign > 0 ? '+' : '−', texts(`balance.${name}`), model.balance[name]);
  }
  addCells(sheet, [
    ['=', { ...styles.total, alignment: { horizontal: 'center' } }],
    [texts('summary.end'), { ...styles.total, alignment: { horizontal: 'left' } }],
    [model.balance.openAfter, styles.total],
  ]);
}

/** Second sheet: counts by rule and severity, and the balance of the week. */
export function writeSummary(book: BookWriter, model: WorkbookModel, texts: Texts, styles: Styles): void {
  const name = texts('sheet.summary');
  const sheet = addSheet(book, name, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: printFrame(model, texts)(name),
  });
  sheet.columns = [{ width: 14 }, { width: 58 }, { width: 12 }, { width: 12 }];
  addRules(sheet, model, texts, styles);
  sheet.addRow([]).commit();
  addSeverities(sheet, model, texts, styles);
  sheet.addRow([]).commit();
  addBalance(sheet, model, texts, styles);
  sheet.commit();
}
