import {
  type EntityName,
  type ExecutedStatement,
  entityOf,
  joinSql,
  type Source,
  type Sql,
  sql,
} from '@erp-audit/core';
import { sumOf, sumsOf } from './check-run.ts';
import { columnOf } from './compile-expression.ts';
import { textOf } from './defect-builder.ts';
import type { CheckEnvironment, Counts, RowPlan } from './define-kind.ts';
import { executed } from './executed-statements.ts';
import { type KeyRange, keyRange } from './key-range.ts';
import { keyColumns, type MappedEntity } from './mapped-model.ts';
import { options } from './query-options.ts';
import { type CountedColumns, type FurtherCounts, type RowStatements, rowStatements } from './row-statements.ts';
import { type CountColumn, JUDGED } from './scope-groups.ts';
import { bareColumn, storedColumn } from './stored-column.ts';

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

/** What of an entity is looked at. */
export interface EntityLook {
  readonly entity: EntityName;
  /** Fields that rules read. */
  readonly fields: readonly string[];
  /** Plans whose records are counted in the same statement where that can be done. */
  readonly plans: readonly RowPlan[];
  /** Whether conditions ask if a key names one of its records. */
  readonly isNamed: boolean;
}

/** The facts of an entity, and what was counted for plans along with them. */
export interface EntityLooked {
  readonly facts: EntityFacts;
  readonly counted: ReadonlyMap<RowPlan, Counts>;
  readonly statement: ExecutedStatement;
}

/** What tells how an entity is looked at. */
export type LookEnvironment = CheckEnvironment & { readonly routesByOrgUnit?: boolean | undefined };

/** Counts the records of an entity, and what is missing in its required fields. */
export async function lookAtEntity(
  source: Source,
  environment: LookEnvironment,
  look: EntityLook,
  signal: AbortSignal | undefined,
): Promise<EntityLooked> {
  const { dialect, tables, model } = environment;
  const { entity } = look;
  const mapped = model.entity(entity);
  const required = requiredFields(entity, look.fields).filter((field) => mapped?.fields.has(field));
  const inputs = [...(mapped === undefined ? [] : keyColumns(mapped)), ...required];
  const asked = factCounts(entity, inputs, environment);
  const { plans, statements } = mapped === undefined ? NOTHING : countedPlans(mapped, look.plans, environment);
  const list = asked.columns.map((column) => sql`${column.sql} as ${dialect.identifier(column.name)}`);
  const statement =
    statements === undefined
      ? sql`select ${joinSql(list, ', ')} from ${tables.table(entity, asked.fields, JUDGED)}`
      : statements.countsWith(asked);
  const label = options(`self-test ${entity}`, signal);
  const rows = await source.rows(statement, label);
  const records = sumOf(rows, 'records');
  const nulls = new Map(inputs.map((name, index) => [name, sumOf(rows, `null_${index}`)]));
  const ends = look.isNamed ? endsOfKeys(entity, environment) : undefined;
  const [row] = ends === undefined ? [] : await source.rows(ends, label);
  const [first, last] = [textOf(row?.['key_first']), textOf(row?.['key_last'])];
  return {
    facts: {
      ...{ records, nulls, unmappedStatus: sumOf(rows, 'unmapped') },
      keyRange: keyRange(records - (nulls.get('key_1') ?? 0), first ?? undefined, last ?? undefined),
    },
    counted: new Map(plans.map(({ plan, columns }) => [plan, sumsOf(rows, columns)])),
    statement: executed('counts', statement, dialect),
  };
}

interface CountedPlans {
  readonly plans: readonly { readonly plan: RowPlan; readonly columns: CountedColumns }[];
  /** Undefined where there are none. */
  readonly statements: RowStatements | undefined;
}

const NOTHING: CountedPlans = { plans: [], statements: undefined };

/** Those of the plans whose records can be counted by their fields: looking elsewhere would be done twice. */
function countedPlans(entity: MappedEntity, plans: readonly RowPlan[], environment: LookEnvironment): CountedPlans {
  if (plans.length === 0) return NOTHING;
  const statements = rowStatements(entity, plans, environment);
  const own = plans.filter((_, member) => statements.counted(member).isOfFields);
  if (own.length < plans.length) return countedPlans(entity, own, environment);
  return { plans: plans.map((plan, member) => ({ plan, columns: statements.counted(member) })), statements };
}

/** Counts of records, and of those without a value in an input or with a status that is not mapped. */
function factCounts(
  entity: EntityName,
  inputs: readonly string[],
  { dialect, tables: { stored } }: CheckEnvironment,
): FurtherCounts {
  const column = (name: string) => columnOf({ dialect, alias: JUDGED }, name);
  const fields = new Set<string>();
  const read = (name: string): Sql => {
    fields.add(name);
    return column(name);
  };
  const storedOf = (name: string) => (stored?.comparesAs(entity, name) === undefined ? name : storedColumn(name));
  const codes = stored?.statusCodes(entity);
  const isMapped = () => {
    const list = [...(codes?.keys() ?? [])].map((code) => dialect.stored?.bareText(code) ?? sql`null`);
    return sql`${read(bareColumn('status_raw'))} in (${joinSql(list, ', ')})`;
  };
  const isByCode = codes !== undefined && codes.size > 0;
  const isNull = (name: string): Sql => {
    if (name === 'status' && isByCode) return sql`case when ${isMapped()} then 0 else 1 end = 1`;
    return sql`${read(storedOf(name))} is null`;
  };
  const isUnmapped = (): Sql => {
    const isThere = sql`${read(storedOf('status_raw'))} is not null`;
    if (isByCode) return sql`case when ${isMapped()} then 0 when ${isThere} then 1 else 0 end = 1`;
    return sql`${read('status')} is null and ${isThere}`;
  };
  const columns: CountColumn[] = [{ name: 'records', sql: sql`count(*)`, isScope: true }];
  for (const [index, name] of inputs.entries()) {
    if (stored?.isNeverNull(entity, name) === true) continue;
    columns.push({ name: `null_${index}`, sql: dialect.countWhere(isNull(name)) });
  }
  if (inputs.includes('status')) columns.push({ name: 'unmapped', sql: dialect.countWhere(isUnmapped()) });
  return { columns, fields: [...fields] };
}

/** Least and greatest key, which the index tells that keeps them apart; undefined where they can be no range. */
function endsOfKeys(entity: EntityName, { dialect, tables, model }: CheckEnvironment): Sql | undefined {
  const isWhole = tables.stored?.comparesAs(entity, 'key_1') === 'whole';
  const hasRange = model.entity(entity)?.keyParts === 1 && isWhole && tables.stored?.hasUniqueKey(entity) === true;
  if (!hasRange) return undefined;
  const key = columnOf({ dialect, alias: 'k' }, storedColumn('key_1'));
  const table = tables.table(entity, [storedColumn('key_1')], 'k');
  return sql`select min(${key}) as ${dialect.identifier('key_first')}, max(${key}) as ${dialect.identifier('key_last')} from ${table}`;
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
