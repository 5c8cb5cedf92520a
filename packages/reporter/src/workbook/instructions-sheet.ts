import { type Balance, RESPONSES, SEVERITIES } from '@erp-audit/core';
import { MOVEMENTS } from '../check-balance.ts';
import { numberFormat, type Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { type CoverPage, coverPage, PAGE_COLUMNS, PAGE_WIDTHS, type Span } from './cover-page.ts';
import { severityText } from './findings-cells.ts';
import { LINKED_ROWS } from './findings-sheet.ts';
import { printFrame } from './print-frame.ts';
import { addSheet, type BookWriter } from './sheet-stream.ts';
import type { Style, Styles } from './styles.ts';

const STEPS = [1, 2, 3, 4, 5];
const BANDS = [0, 1, 2, 3, 4];

/** What the parts of the page are made from. */
interface Cover {
  readonly page: CoverPage;
  readonly model: WorkbookModel;
  readonly texts: Texts;
  readonly styles: Styles;
  /** Findings that one sheet holds. */
  readonly rowsPerSheet: number;
}

/** The movements of the week as one line: `12 open at the start + 3 new − 2 resolved = 13 open now`. */
function balanceLine(balance: Balance, texts: Texts): string {
  const format = numberFormat(texts.locale);
  const moves = MOVEMENTS.filter(({ name }) => balance[name] > 0).map(
    ({ name, sign }) => `${sign > 0 ? '+' : '−'} ${format(balance[name])} ${texts(`balance.${name}`)}`,
  );
  const before = texts('balance.before', { count: format(balance.openBefore) });
  return [before, ...moves, `= ${texts('balance.after', { count: format(balance.openAfter) })}`].join('  ');
}

function addTitle({ page, model, texts, styles }: Cover): void {
  const { organisation, week, asOf, department } = model;
  const wide = (value: string, style: Span['style'], height: number) =>
    page.spans([{ value, columns: PAGE_COLUMNS, style }], height);
  wide(texts('title', { department: department.name[texts.locale] }), styles.title, 36);
  wide(texts('subtitle', { organisation, week, asOf }), styles.subtitle, 20);
  if (model.part !== undefined) {
    const { responsible, lines: count } = model.part;
    const part = texts(responsible === null ? 'part.rest' : 'part.responsible', { name: responsible ?? '', count });
    wide(part, styles.strong, 22);
  }
  page.gap();
  wide(texts('cover.deadline', { returnBy: model.returnBy.date, time: model.returnBy.time }), styles.banner, 30);
}

/** Findings that came or left in the week, by the sign of their movement. */
function moved(balance: Balance, sign: 1 | -1): number {
  return MOVEMENTS.filter((move) => move.sign === sign).reduce((sum, { name }) => sum + balance[name], 0);
}

function addTiles({ page, model, texts, styles }: Cover): void {
  const tiles = [
    [model.balance.openAfter, 'tile.open'],
    [model.overdue, 'tile.overdue'],
    [moved(model.balance, 1), 'tile.came'],
    [moved(model.balance, -1), 'tile.left'],
  ] as const;
  const columns = PAGE_COLUMNS / tiles.length;
  page.gap();
  page.spans(
    tiles.map(([value]) => ({ value, columns, style: styles.figure })),
    34,
  );
  page.spans(
    tiles.map(([, key]) => ({ value: texts(key), columns, style: styles.figureLabel })),
    20,
  );
}

const LABEL = { horizontal: 'left', vertical: 'middle', indent: 1 } as const;

/** Coloured by age where there is anything; laid out as the other counts. */
function countStyle(age: Style | undefined, { count }: Styles): Style {
  return age === undefined ? count : { ...count, ...age, alignment: count.alignment ?? LABEL };
}

/** Open findings by severity and days open. */
function addAgeing({ page, model, texts, styles }: Cover): void {
  page.heading(texts('ageing.heading'));
  page.spans(
    [
      { value: texts('column.severity'), columns: 2, style: styles.toolHeader },
      ...BANDS.map((band) => ({ value: texts(`ageing.${band}`), columns: 1, style: styles.numberHeader })),
      { value: texts('summary.total'), columns: 1, style: styles.numberHeader },
    ],
    20,
  );
  for (const severity of SEVERITIES) {
    const counts = model.ageing[severity];
    page.spans(
      [
        { value: severityText(severity, texts), columns: 2, style: { ...styles.severity[severity], alignment: LABEL } },
        ...BANDS.map((band) => {
          const value = counts[band as 0 | 1 | 2 | 3 | 4];
          return { value, columns: 1, style: countStyle(value > 0 ? styles.ages[band] : undefined, styles) };
        }),
        { value: model.bySeverity[severity], columns: 1, style: styles.count },
      ],
      18,
    );
  }
  const total = (band: number) =>
    SEVERITIES.reduce((sum, severity) => sum + model.ageing[severity][band as 0 | 1 | 2 | 3 | 4], 0);
  page.spans(
    [
      { value: texts('summary.total'), columns: 2, style: { ...styles.total, alignment: LABEL } },
      ...BANDS.map((band) => ({ value: total(band), columns: 1, style: styles.total })),
      { value: model.balance.openAfter, columns: 1, style: styles.total },
    ],
    20,
  );
}

function addNotes({ page, model, texts, styles, rowsPerSheet }: Cover): void {
  const format = numberFormat(texts.locale);
  const note = (text: string, style = styles.paragraph) => page.paragraph('', text, style);
  page.gap();
  note(texts('note.columns'));
  note(texts('note.requests'));
  if (model.proposals.length > 0) {
    note(texts('note.proposals', { count: model.proposals.length }), styles.strong);
  }
  if (model.groups !== undefined) note(texts('note.duplicates'));
  note(texts('note.baseline'));
  if (model.balance.openAfter > rowsPerSheet) {
    const values = {
      count: format(rowsPerSheet),
      sheets: format(Math.ceil((model.part?.lines ?? model.balance.openAfter) / rowsPerSheet)),
    };
    note(texts('note.split', values), styles.strong);
  }
  if (model.balance.openAfter > LINKED_ROWS) note(texts('note.links', { count: format(LINKED_ROWS) }));
  if (model.singleMachineStore) note(texts('note.single_machine'), styles.subtitle);
  note(texts('note.run', { run: model.runId }), styles.subtitle);
}

/** First sheet: until when, the numbers of the week, what to do, how to return it. */
export function writeInstructions(book: BookWriter, content: Omit<Cover, 'page'>): void {
  const { model, texts, styles } = content;
  const name = texts('sheet.instructions');
  const sheet = addSheet(book, name, {
    views: [{ state: 'normal', showGridLines: false }],
    properties: { tabColor: { argb: 'FF1E3A5F' }, defaultRowHeight: 15 },
    pageSetup: {
      ...{ paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
      horizontalCentered: true,
    },
    headerFooter: printFrame(model, texts)(name),
  });
  sheet.columns = PAGE_WIDTHS;
  const page = coverPage(sheet, styles);
  const cover = { ...content, page };
  addTitle(cover);
  addTiles(cover);
  addAgeing(cover);
  page.heading(texts('changes.heading'));
  page.paragraph('', balanceLine(model.balance, texts), styles.paragraph);
  page.heading(texts('steps.heading'));
  for (const step of STEPS) {
    const text = texts(`steps.${step}`, { returnBy: model.returnBy.date, time: model.returnBy.time });
    page.paragraph(`${step}`, text, styles.paragraph, styles.step);
  }
  page.heading(texts('answers.heading'));
  for (const [kind, label] of Object.entries(RESPONSES)) {
    page.paragraph(label[texts.locale], texts(`answers.${kind}`), styles.paragraph, styles.strong);
  }
  addNotes(cover);
  sheet.commit();
}
