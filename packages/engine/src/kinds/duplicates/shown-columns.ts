import { type DuplicatesCheck, type MatchedSide, usesOf } from './duplicates-check.ts';
import type { DuplicatesParams } from './schema.ts';

/** Columns that may be absent from a table, and their types. */
const OPTIONAL = [
  ['org_unit_key', 'text'],
  ['parent_key', 'text'],
  ['open_documents', 'number'],
  ['created_at', 'date'],
] as const;

/** Those of them that either side has: a column of nulls would cost as much on every row as one with values. */
export function optionalColumns({ own, other }: DuplicatesCheck): readonly (typeof OPTIONAL)[number][] {
  return OPTIONAL.filter(([name]) => hasField(own, name) || hasField(other, name));
}

/** What must differ within a group, with its place among all, as far as either side has any field of it. */
export function identifiers({ params, own, other }: DuplicatesCheck): readonly (readonly [number, Told])[] {
  return [...params.unlessSame.entries()].filter(([, told]) =>
    [told].flat().some((field) => hasField(own, field) || hasField(other, field)),
  );
}

type Told = DuplicatesParams['unlessSame'][number];

function hasField(side: MatchedSide | undefined, field: string): boolean {
  return side?.entity.fields.has(field) === true;
}

/** Columns of a row beside those that are compared. */
export function shownColumns(check: DuplicatesCheck): readonly string[] {
  return [
    ...['company', 'key_1', 'label', 'url'],
    ...optionalColumns(check).map(([name]) => name),
    ...usesOf(check).map((use) => `use_${use}`),
    ...identifiers(check).map(([at]) => `identifier_${at}`),
    ...(check.other === undefined ? [] : ['link', 'side']),
  ];
}
