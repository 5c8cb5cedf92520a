import { type EntityName, entityOf, joinSql, type Source, type Sql, sql } from '@erp-audit/core';
import { columnOf } from './compile-expression.ts';
import { textOf } from './defect-builder.ts';
import type { CheckEnvironment } from './define-kind.ts';
import { type KeyRange, keyRange } from './key-range.ts';
import { keyColumns } from './mapped-model.ts';
import { options } from './query-options.ts';
import { storedColumn } from './stored-column.ts';

/** Above this share of nulls a required field says nothing about the ERP, only about the mapping. */
const MOST_NULL_SHARE = 0.5;
const MOST_UNMAPPED_SHARE = 0.01;

/** What one aggregate query says about the records of an entity. */
export interface EntityFacts {
  readonly records: number;
  /** Rows where a required field is null, by field. */
  readonly nulls: ReadonlyMap<string, number>;
  /** Rows whose status code the profile does not map. */
  readonly unmappedStatus: number;
  /** Whole numbers that the keys fill without a gap; undefined where they do not, or nobody knows. */
  readonly keyRange: KeyRange | undefined;
}

/** Required fields of an entity (keys, status, quantities) among those given. */
function requiredFields(entity: EntityName, fields: readonly string[]): string[] {
  return [...new Set(fields)].filter((field) => entityOf(entity).fields[field]?.required === true);
}

/** Counts the records of an entity, and what is missing in its required fields. */
export async function entityFacts(
  source: Source,
  environment: CheckEnvironment,
  entity: EntityName,
  fields: readonly string[],
  signal: AbortSignal | undefined,
): Promise<EntityFacts> {
  const { dialect, tables, model } = environment;
  const mapped = model.entity(entity);
  const required = requiredFields(entity, fields).filter((field) => mapped?.fields.has(field));
  const inputs = [...(mapped === undefined ? [] : keyColumns(mapped)), ...required];
  const column = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const stored = (name: string) => (tables.stored?.isWhole(entity, name) === true ? storedColumn(name) : name);
  const key = stored('key_1');
  const hasRange = mapped?.keyParts === 1 && key !== 'key_1' && tables.stored?.hasUniqueKey(entity) === true;
  const ends = [
    sql`min(${column(key)}) as ${dialect.identifier('key_first')}`,
    sql`max(${column(key)}) as ${dialect.identifier('key_last')}`,
  ];
  const counts: Sql[] = [
    sql`count(*) as ${dialect.identifier('records')}`,
    ...(hasRange ? ends : []),
    ...inputs.map((name, index) => {
      const isNull = sql`${column(stored(name))} is null`;
      return sql`${dialect.countWhere(isNull)} as ${dialect.identifier(`null_${index}`)}`;
    }),
  ];
  const readsStatus = required.includes('status');
  if (readsStatus) {
    const isUnmapped = sql`${column('status')} is null and ${column('status_raw')} is not null`;
    counts.push(sql`${dialect.countWhere(isUnmapped)} as ${dialect.identifier('unmapped')}`);
  }
  const table = tables.table(entity, [...inputs.map(stored), ...(readsStatus ? ['status_raw'] : [])], 'r');
  const label = `self-test ${entity}`;
  const [row] = await source.rows(sql`select ${joinSql(counts, ', ')} from ${table}`, options(label, signal));
  const records = Number(row?.['records'] ?? 0);
  const nulls = new Map(inputs.map((name, index) => [name, Number(row?.[`null_${index}`] ?? 0)]));
  const [first, last] = [textOf(row?.['key_first']), textOf(row?.['key_last'])];
  return {
    records,
    nulls,
    unmappedStatus: Number(row?.['unmapped'] ?? 0),
    keyRange: keyRange(records - (nulls.get('key_1') ?? 0), first ?? undefined, last ?? undefined),
  };
}

/** Field and fault that make what is read of an entity unreliable, or undefined. */
export function unreliable(
  entity: EntityName,
  facts: Omit<EntityFacts, 'keyRange'>,
  fields: readonly string[],
): string | undefined {
  const keys = [...facts.nulls.keys()].filter((name) => name.startsWith('key_'));
  const inputs = [...keys, ...requiredFields(entity, fields)];
  const isEmpty = (name: string) => (facts.nulls.get(name) ?? 0) > facts.records * MOST_NULL_SHARE;
  if (fields.includes('status') && facts.unmappedStatus > facts.records * MOST_UNMAPPED_SHARE) {
    return `${entity}.status: ${facts.unmappedStatus} of ${facts.records} records have a code that is not mapped`;
  }
  const empty = inputs.find(isEmpty);
  if (empty === undefined) return undefined;
  return `${entity}.${empty}: ${facts.nulls.get(empty)} of ${facts.records} records have none`;
}
