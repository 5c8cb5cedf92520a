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

/** Gives the row that a record was made of, as far as anything is told of it. */
export type RowReader = (record: MatchRecord) => Row;

export function rowReader(check: DuplicatesCheck): RowReader {
  const columns = shownColumns(check);
  const roles = rolesOf(check).map((role) => [role, `role_${role}`] as const);
  return ({ values, shown = [] }) => {
    const row: Record<string, RowValue> = {};
    for (const [at, column] of columns.entries()) row[column] = shown[at] ?? null;
    for (const [role, column] of roles) row[column] = values[role] ?? null;
    return row;
  };
}
