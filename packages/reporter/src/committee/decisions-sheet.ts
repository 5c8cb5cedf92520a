import { type CommitteeDecision, DECISION_STATES } from '@erp-audit/core';
import { listFormat, type Texts } from '../load-texts.ts';
import type { CommitteeModel } from '../model.ts';
import { DECISION_HEADINGS, DECISION_TOKEN_HEADING } from '../response-columns.ts';
import { cellText } from '../workbook/cell-text.ts';
import { protectHeader } from '../workbook/protect-header.ts';
import { addSheet, addValidation, type BookWriter, landscapePage } from '../workbook/sheet-stream.ts';
import type { Style, Styles } from '../workbook/styles.ts';

/** Rows for what the meeting decides. */
const NEW_ROWS = 20;
const LAST_COLUMN = 7;
const ROW_HEIGHT = 31;

/** Lets decisions come back. */
export interface DecisionTokens {
  /** Of a decision as it stands, so that one that was changed since is noticed. */
  of(decision: CommitteeDecision): string;
  /** Of a new decision of the meeting of a week. */
  ofMeeting(week: string): string;
}

/**
 * The sheet in which the committee's secretary fills in what became of earlier decisions, and what is decided now.
 * Green columns come back with `import`; the state is chosen from a list.
 */
export async function writeDecisions(
  book: BookWriter,
  model: CommitteeModel,
  { texts, styles, tokens }: { readonly texts: Texts; readonly styles: Styles; readonly tokens: DecisionTokens },
): Promise<void> {
  const { locale } = texts;
  const sheet = addSheet(book, texts('sheet.decisions'), {
    views: [{ state: 'frozen', ySplit: 1, topLeftCell: 'A2', activeCell: 'B2' }],
    pageSetup: landscapePage(1),
  });
  sheet.columns = [8, 52, 18, 12, 12, 40, 20].map((width) => ({ width }));
  sheet.getColumn(LAST_COLUMN + 1).hidden = true;
  const { text, owner, due, state, outcome, rules } = DECISION_HEADINGS;
  const headings = [texts('col.number'), ...[text, owner, due, state, outcome, rules].map((each) => each[locale])];
  const header = sheet.addRow([...headings, DECISION_TOKEN_HEADING[locale]]);
  header.height = ROW_HEIGHT;
  headings.forEach((_, index) => {
    header.getCell(index + 1).style = index === 0 ? styles.toolHeader : styles.answerHeader;
  });
  header.commit();
  await protectHeader(sheet);
  const decided = (model.register ?? []).map((decision) => [...decisionCells(decision, locale), tokens.of(decision)]);
  const blank = Array.from({ length: NEW_ROWS }, () => [
    ...Array(LAST_COLUMN).fill(null),
    tokens.ofMeeting(model.week),
  ]);
  for (const cells of [...decided, ...blank]) {
    const row = sheet.addRow(cells);
    row.height = ROW_HEIGHT;
    COLUMN_STYLES.forEach((name, index) => {
      row.getCell(index + 1).style = styles[name] as Style;
    });
    row.commit();
  }
  const last = 1 + decided.length + NEW_ROWS;
  const states = Object.values(DECISION_STATES).map((each) => each[locale]);
  addValidation(sheet, `E2:E${last}`, { type: 'list', allowBlank: true, formulae: [`"${states.join(',')}"`] });
  sheet.commit();
}

const COLUMN_STYLES = ['text', 'answer', 'answer', 'answerDate', 'answer', 'answer', 'answer', 'text'] as const;

function decisionCells(decision: CommitteeDecision, locale: Texts['locale']) {
  const { number, text, owner, due, state, outcome, rules } = decision;
  return [
    `D-${number}`,
    cellText(text),
    cellText(owner),
    due === null ? null : new Date(`${due}T00:00:00Z`),
    DECISION_STATES[state][locale],
    outcome === null ? null : cellText(outcome),
    listFormat(locale)(rules),
  ];
}
