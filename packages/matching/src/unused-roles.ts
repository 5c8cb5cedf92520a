import type { MatchRole } from '@erp-audit/core';
import type { Column, Features } from './records/features.ts';

const LEAST_FILLED = 0.05;
const COLUMN_OF: readonly (readonly [MatchRole, readonly Column[]])[] = [
  ['name', ['core']],
  ['tax_id', ['tax']],
  ['phone', ['phone']],
  ['email', ['local', 'domain']],
  ['city', ['city']],
  ['postcode', ['postcode']],
  ['country', ['country']],
  ['bank_account', ['bank']],
  ['date', ['date']],
  ['maker_part', ['maker']],
];

/** Roles that fewer than one record in twenty has. */
export function unusedRoles(features: Features): MatchRole[] {
  const least = features.count * LEAST_FILLED;
  const columns = COLUMN_OF.filter(([, names]) => names.every((name) => filled(features.columns[name]) < least)).map(
    ([role]) => role,
  );
  return [
    ...columns,
    ...(filledLists(features, 'road') < least && filled(features.columns.house) < least ? (['street'] as const) : []),
    ...(filledLists(features, 'spec') < least ? (['spec'] as const) : []),
  ];
}

function filled(column: Int32Array): number {
  return column.reduce((count, value) => (value === 0 ? count : count + 1), 0);
}

function filledLists({ lists, count }: Features, name: 'road' | 'spec'): number {
  const { starts } = lists[name];
  let records = 0;
  for (let at = 0; at < count; at++) if ((starts[at + 1] ?? 0) > (starts[at] ?? 0)) records++;
  return records;
}
