import type { MatchRecord, Row, RowValue } from '@erp-audit/core';
import { type DuplicatesCheck, rolesOf, usesOf } from './duplicates-check.ts';

/** Columns of both sides that may be absent from a table, and their types. */
export const OPTIONAL = [
  ['org_unit_key', 'text'],
  ['parent_key', 'text'],
  ['open_documents', 'number'],
  ['created_at', 'date'],
] as const;

/** Columns of a row beside those that are compared. */
export function shownColumns(check: DuplicatesCheck): readonly string[] {
  return [
    ...['company', 'key_1', 'label', 'url'],
    ...OPTIONAL.map(([name]) => name),
    ...usesOf(check).map((use) => `use_${use}`),
    ...check.params.unlessSame.map((_, at) => `identifier_${at}`),
    ...['link', 'side'],
  ];
}

/** The row that a record was made of, as far as anything is told of it. */
export function rowOf({ values, shown = [] }: MatchRecord, check: DuplicatesCheck): Row {
  const columns = shownColumns(check).map((name, at): [string, RowValue] => [name, shown[at] ?? null]);
  const roles = rolesOf(check).map((role): [string, RowValue] => [`role_${role}`, values[role] ?? null]);
  return Object.fromEntries([...columns, ...roles]);
}
