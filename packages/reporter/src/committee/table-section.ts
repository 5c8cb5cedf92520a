import type { ViewContext } from './view-context.ts';

/** One cell of a section's table; `note` stands small below the text. */
export interface Cell {
  readonly text: string;
  readonly note: string;
  /** CSS classes: `n` numbers, `whole` not to be broken, `alert` to be looked at. */
  readonly kind: string;
  /** The number behind the text, where it is a count. */
  readonly value?: number;
}

/** A part of the page that is a heading, a sentence and a table; made from data alone. */
export interface TableSection {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly { readonly label: string; readonly kind: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

export function cell(text: string, { note = '', kind = '' } = {}): Cell {
  return { text, note, kind };
}

export function numberCell(value: number, { number }: ViewContext, { alert = false, note = '' } = {}): Cell {
  return { text: number(value), note, kind: alert ? 'n alert' : 'n', value };
}

/** @param columns - keys of the texts of the headings; those that begin with `#` head numbers. */
export function tableSection(
  id: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  context: ViewContext,
  lead = '',
): TableSection {
  const { texts } = context;
  return {
    id,
    heading: texts(`${id}.heading`),
    lead,
    columns: columns.map((key) => ({ label: texts(key.replace('#', '')), kind: key.startsWith('#') ? 'n' : '' })),
    rows,
  };
}

/** The reader's name of a department; the id of one that the page has no row for. */
export function departmentName(id: string, { model, texts }: ViewContext): string {
  if (id === 'confidential') return texts('confidential');
  const row = model.departments.find(({ department }) => department.id === id);
  return row?.department.name[texts.locale] ?? id;
}

/** `DUP-001 Two suppliers with one tax number`, or the code alone. */
export function codeName(code: string, { model, texts }: ViewContext): string {
  const title = model.rules.find(({ rule }) => rule.code === code)?.rule.title[texts.locale];
  return title === undefined ? code : `${code} ${title}`;
}
