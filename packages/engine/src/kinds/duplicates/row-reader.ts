import type { MatchRecord, Row, RowValue } from '@erp-audit/core';
import type { DraftTerms } from './draft-terms.ts';

/** Gives the row that a record was made of, as far as anything is told of it. */
export type RowReader = (record: MatchRecord) => Row;

export function rowReader({ shown: columns, roles }: Pick<DraftTerms, 'shown' | 'roles'>): RowReader {
  const compared = roles.map((role) => [role, `role_${role}`] as const);
  return ({ values, shown = [] }) => {
    const row: Record<string, RowValue> = {};
    for (const [at, column] of columns.entries()) row[column] = shown[at] ?? null;
    for (const [role, column] of compared) row[column] = values[role] ?? null;
    return row;
  };
}
