import { RESPONSES, ROOT_CAUSES } from '@erp-audit/core';
import type { Texts } from '../load-texts.ts';
import type { WorkbookModel } from '../model.ts';
import { IDENTITY_SHEET, WORKBOOK_FORMAT } from '../response-columns.ts';
import { cellText } from './cell-text.ts';
import type { AnswerColumn, Layout } from './layout.ts';
import { addSheet, addValidation, type BookWriter, type SheetWriter } from './sheet-stream.ts';

const LISTED = { kind: 'A', rootCause: 'B', otherDepartment: 'C' } as const satisfies Partial<
  Record<AnswerColumn, string>
>;

/** Where the entries of each drop-down stand, as a formula. */
export type ListRanges = Readonly<Record<keyof typeof LISTED, string>>;

function entries(model: WorkbookModel): Readonly<Record<keyof typeof LISTED, readonly string[]>> {
  return {
    kind: Object.values(RESPONSES).map((text) => text[model.locale]),
    rootCause: Object.values(ROOT_CAUSES).map((text) => text[model.locale]),
    otherDepartment: model.departments
      .filter((department) => department.id !== model.department.id)
      .map((department) => cellText(department.name[model.locale])),
  };
}

/** Formulas of the lists; known before the sheet is written, because the findings that use them come first. */
export function listRanges(model: WorkbookModel, texts: Texts): ListRanges {
  const lists = entries(model);
  const range = (id: keyof typeof LISTED) =>
    `'${texts('sheet.lists')}'!$${LISTED[id]}$1:$${LISTED[id]}$${Math.max(1, lists[id].length)}`;
  return { kind: range('kind'), rootCause: range('rootCause'), otherDepartment: range('otherDepartment') };
}

export async function writeLists(book: BookWriter, model: WorkbookModel, texts: Texts): Promise<void> {
  const lists = entries(model);
  const sheet = addSheet(book, texts('sheet.lists'), { state: 'hidden' });
  const rows = Math.max(lists.kind.length, lists.rootCause.length, lists.otherDepartment.length);
  for (let index = 0; index < rows; index += 1) {
    sheet.addRow([lists.kind[index], lists.rootCause[index], lists.otherDepartment[index]]).commit();
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
