import { RESPONSES, SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import { MOVEMENTS } from '../check-balance.ts';
import { numberFormat, type Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { cellText } from './cell-text.ts';
import { LINKED_ROWS } from './findings-sheet.ts';
import { addSheet, type BookWriter, type SheetWriter } from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';
import { wrappedLines } from './text-width.ts';

const TEXT_WIDTH = 88;
const STEPS = [1, 2, 3, 4, 5];

/** The movements of the week as one line: `12 open at the start + 3 new − 2 resolved = 13 open now`. */
function balanceLine(model: WorkbookModel, texts: Texts): string {
  const format = numberFormat(texts.locale);
  const moves = MOVEMENTS.filter(({ name }) => model.balance[name] > 0).map(
    ({ name, sign }) => `${sign > 0 ? '+' : '−'} ${format(model.balance[name])} ${texts(`balance.${name}`)}`,
  );
  const before = texts('balance.before', { count: format(model.balance.openBefore) });
  return [before, ...moves, `= ${texts('balance.after', { count: format(model.balance.openAfter) })}`].join('  ');
}

interface Page {
  readonly sheet: SheetWriter;
  readonly styles: Styles;
}

function addText({ sheet }: Page, mark: string, text: string, style: Style, markStyle: Style = style): void {
  const row = sheet.addRow([mark, cellText(text)]);
  row.getCell(1).style = markStyle;
  row.getCell(2).style = style;
  row.height = wrappedLines(text, TEXT_WIDTH) * 16 + 6;
  row.commit();
}

function addHeading({ sheet, styles }: Page, text: string): void {
  sheet.addRow([]).commit();
  const row = sheet.addRow([cellText(text), '']);
  row.getCell(1).style = styles.heading;
  row.getCell(2).style = styles.heading;
  row.height = 24;
  row.commit();
}

function addTitle({ sheet, styles }: Page, model: WorkbookModel, texts: Texts): void {
  const { organisation, week, asOf, department } = model;
  const title = sheet.addRow([cellText(texts('title', { department: department.name[texts.locale] }))]);
  title.getCell(1).style = styles.title;
  title.height = 36;
  title.commit();
  const subtitle = sheet.addRow([cellText(texts('subtitle', { organisation, week, asOf }))]);
  subtitle.getCell(1).style = styles.subtitle;
  subtitle.height = 20;
  subtitle.commit();
  if (model.part === undefined) return;
  const { responsible, lines: count } = model.part;
  const part = texts(responsible === null ? 'part.rest' : 'part.responsible', { name: responsible ?? '', count });
  const row = sheet.addRow([cellText(part)]);
  row.getCell(1).style = { ...styles.strong, alignment: { vertical: 'middle' } };
  row.height = 22;
  row.commit();
}

function addFacts(page: Page, model: WorkbookModel, texts: Texts): void {
  const { sheet, styles } = page;
  addHeading(page, texts('facts.heading'));
  const split = SEVERITIES.map(
    (severity) => `${SEVERITY_TEXTS[severity][texts.locale]} ${numberFormat(texts.locale)(model.bySeverity[severity])}`,
  ).join(' · ');
  const facts = [
    [model.balance.openAfter, texts('facts.open', { severities: split })],
    [model.overdue, texts('facts.overdue')],
  ] as const;
  for (const [figure, label] of facts) {
    const row = sheet.addRow([figure, cellText(label)]);
    row.getCell(1).style = styles.figure;
    row.getCell(2).style = { ...styles.paragraph, alignment: { vertical: 'middle', wrapText: true } };
    row.height = 28;
    row.commit();
  }
  const balance = texts('evidence.item', { name: texts('facts.balance'), value: balanceLine(model, texts) });
  addText(page, '', balance, styles.paragraph);
}

function addNotes(page: Page, model: WorkbookModel, texts: Texts): void {
  const { styles } = page;
  page.sheet.addRow([]).commit();
  addText(page, '', texts('note.columns'), styles.paragraph);
  addText(page, '', texts('note.requests'), styles.paragraph);
  if (model.proposals.length > 0) {
    const count = numberFormat(texts.locale)(model.proposals.length);
    addText(page, '', texts('note.proposals', { count }), styles.strong);
  }
  if (model.groups !== undefined) addText(page, '', texts('note.duplicates'), styles.paragraph);
  addText(page, '', texts('note.baseline'), styles.paragraph);
  if (model.balance.openAfter > LINKED_ROWS) {
    addText(page, '', texts('note.links', { count: numberFormat(texts.locale)(LINKED_ROWS) }), styles.paragraph);
  }
  if (model.singleMachineStore) addText(page, '', texts('note.single_machine'), styles.subtitle);
  addText(page, '', texts('note.run', { run: model.runId }), styles.subtitle);
}

/** First sheet: what this is, what to do until when, how to return it. */
export function writeInstructions(book: BookWriter, model: WorkbookModel, texts: Texts, styles: Styles): void {
  const sheet = addSheet(book, texts('sheet.instructions'), {
    views: [{ state: 'normal', showGridLines: false }],
    properties: { tabColor: { argb: 'FF1E3A5F' }, defaultRowHeight: 15 },
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 24 }, { width: TEXT_WIDTH }];
  const page = { sheet, styles };
  addTitle(page, model, texts);
  addFacts(page, model, texts);
  addHeading(page, texts('steps.heading'));
  for (const step of STEPS) {
    const text = texts(`steps.${step}`, { returnBy: model.returnBy.date, time: model.returnBy.time });
    addText(page, `${step}`, text, styles.paragraph, {
      ...styles.strong,
      alignment: { horizontal: 'left', vertical: 'middle' },
    });
  }
  addHeading(page, texts('answers.heading'));
  for (const [kind, label] of Object.entries(RESPONSES)) {
    addText(page, label[texts.locale], texts(`answers.${kind}`), styles.paragraph, styles.strong);
  }
  addNotes(page, model, texts);
  sheet.commit();
}
