import type { Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { cellText } from './cell-text.ts';
import { printFrame } from './print-frame.ts';
import { ruleTitle } from './rule-title.ts';
import { addSheet, type BookWriter, landscapePage } from './sheet-stream.ts';
import type { Styles } from './styles.ts';
import { wrappedLines } from './text-width.ts';

const COLUMNS = [
  { text: 'help.code', width: 10 },
  { text: 'help.title', width: 28 },
  { text: 'help.risk', width: 46 },
  { text: 'help.fix', width: 58 },
  { text: 'help.false_positives', width: 46 },
];

/** Row of each rule on the help sheet, by code. */
export function helpRows(model: WorkbookModel): ReadonlyMap<string, number> {
  return new Map(model.rules.map(({ rule }, index) => [rule.code, index + 2]));
}

/** One row per rule: why it matters, how to correct it, when it may be a false alarm. */
export function writeHelp(book: BookWriter, model: WorkbookModel, texts: Texts, styles: Styles): void {
  const name = texts('sheet.help');
  const sheet = addSheet(book, name, {
    views: [{ state: 'frozen', ySplit: 1, topLeftCell: 'A2' }],
    pageSetup: landscapePage(1),
    headerFooter: printFrame(model, texts)(name),
  });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  const header = sheet.addRow(COLUMNS.map(({ text }) => texts(text)));
  header.height = 22;
  COLUMNS.forEach((_, index) => {
    header.getCell(index + 1).style = styles.toolHeader;
  });
  header.commit();
  for (const line of model.rules) {
    const { rule } = line;
    const cells = [
      ...[rule.code, ruleTitle(line, texts)],
      ...[rule.risk, rule.fix, rule.falsePositives].map((text) => text[texts.locale]),
    ];
    const row = sheet.addRow(cells.map((text) => cellText(text.trim())));
    cells.forEach((_, index) => {
      row.getCell(index + 1).style = styles.text;
    });
    const lines = cells.map((text, index) => wrappedLines(text.trim(), COLUMNS[index]?.width ?? 10));
    row.height = Math.min(400, Math.max(...lines) * 14 + 4);
    row.commit();
  }
  sheet.commit();
}
