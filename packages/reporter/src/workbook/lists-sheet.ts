import { type LocalizedText, RESPONSES, ROOT_CAUSES, VERDICT_TEXTS, WAIVER_TYPES } from '@erp-audit/core';
import type { Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { IDENTITY_SHEET, PROPOSAL_ANSWERS, WORKBOOK_FORMAT } from '../response-columns.ts';
import { cellText } from './cell-text.ts';
import type { Layout } from './layout.ts';
import { addSheet, addValidation, type BookWriter, type SheetWriter } from './sheet-stream.ts';

const LISTED = {
  kind: 'A',
  rootCause: 'B',
  otherDepartment: 'C',
  waiverType: 'D',
  proposalAnswer: 'E',
  verdict: 'F',
} as const;
/** What can be chosen from a drop-down. */
export type ListName = keyof typeof LISTED;
const LIST_NAMES = Object.keys(LISTED) as ListName[];

/** Where the entries of each drop-down stand, as a formula. */
export type ListRanges = Readonly<Record<ListName, string>>;

function entries(model: WorkbookModel): Readonly<Record<ListName, readonly string[]>> {
  const texts = (words: Readonly<Record<string, LocalizedText>>) =>
    Object.values(words).map((text) => text[model.locale]);
  return {
    kind: texts(RESPONSES),
    rootCause: texts(ROOT_CAUSES),
    otherDepartment: model.departments
      .filter((department) => department.id !== model.department.id)
      .map((department) => cellText(department.name[model.locale])),
    waiverType: texts(WAIVER_TYPES),
    proposalAnswer: texts(PROPOSAL_ANSWERS),
    verdict: texts(VERDICT_TEXTS),
  };
}

/** Formulas of the lists; known before the sheet is written, because the findings that use them come first. */
export function listRanges(model: WorkbookModel, texts: Texts): ListRanges {
  const lists = entries(model);
  const range = (id: ListName) =>
    `'${texts('sheet.lists')}'!$${LISTED[id]}$1:$${LISTED[id]}$${Math.max(1, lists[id].length)}`;
  return Object.fromEntries(LIST_NAMES.map((id) => [id, range(id)])) as unknown as ListRanges;
}

export async function writeLists(book: BookWriter, model: WorkbookModel, texts: Texts): Promise<void> {
  const lists = entries(model);
  const sheet = addSheet(book, texts('sheet.lists'), { state: 'hidden' });
  const rows = Math.max(...LIST_NAMES.map((id) => lists[id].length));
  for (let index = 0; index < rows; index += 1) {
    sheet.addRow(LIST_NAMES.map((id) => lists[id][index])).commit();
  }
  await sheet.protect('', { selectLockedCells: true });
  sheet.commit();
}

/** The very hidden sheet that says which run, department and week the workbook belongs to. */
export function writeIdentity(book: BookWriter, model: WorkbookModel): void {
  const sheet = addSheet(book, IDENTITY_SHEET, { state: 'veryHidden' });
  const facts = {
    format: String(WORKBOOK_FORMAT),
    run: model.runId,
    department: model.department.id,
    week: model.week,
    asOf: model.asOf,
  };
  for (const [name, value] of Object.entries(facts)) sheet.addRow([name, cellText(value)]).commit();
  sheet.commit();
}

/** Drop-downs on the answer columns of rows 2 to `lastRow`. */
export function addAnswerLists(
  sheet: SheetWriter,
  layout: Layout,
  lastRow: number,
  lists: ListRanges,
  texts: Texts,
): void {
  if (lastRow < 2) return;
  layout.columns.forEach(({ id }, index) => {
    const column = String.fromCharCode(65 + index);
    const range = `${column}2:${column}${lastRow}`;
    if (id === 'kind' || id === 'rootCause' || id === 'otherDepartment') {
      addValidation(sheet, range, {
        type: 'list',
        allowBlank: true,
        formulae: [lists[id]],
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: texts('invalid.title'),
        error: texts('invalid.message'),
      });
    }
    if (id === 'plannedDate') {
      addValidation(sheet, range, {
        type: 'date',
        operator: 'greaterThan',
        allowBlank: true,
        formulae: [new Date('2000-01-01T00:00:00Z')],
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: texts('invalid.date_title'),
        error: texts('invalid.date_message'),
      });
    }
  });
}
