import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate } from '../../compile-expression.ts';
import { creatorColumns } from '../../creators/creator-column.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { NO_TEXT, textOrNone } from '../../no-text.ts';
import { numberText } from '../../number-text.ts';
import { namesOneOf } from '../../same-record.ts';
import { isUntil, RECEIPT_DATE, type StockSource, stockRows } from '../../stock-balance.ts';
import type { StaleParams } from './schema.ts';

/** What the plan decided. */
export interface StaleCheck {
  readonly params: StaleParams;
  readonly scope: Predicate;
  readonly thresholdDays: number;
  /** Mapped of: `created_at`, `standard_cost`, `org_unit_key` of the material. */
  readonly materialFields: readonly string[];
  readonly stock: StockSource;
  /** Mapped of: `value`, `owner` of the stock, and `org_unit_key` where warehouses are told apart. */
  readonly stockFields: readonly string[];
  readonly hasMovementType: boolean;
  readonly isPersonalLabel: boolean;
}

/** Stock and last movement rolled up to materials, each table read once. */
export function staleStatements(check: StaleCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const judged = sql`(select s.*, ${verdict(check, environment)} as ${id('verdict')} from (${stock(check, environment)}) s) j`;
  const v = sql`j.${id('verdict')}`;
  const groups = groupsOf(check, environment);
  return {
    counts: sql`select ${groups.shown}, count(*) as ${id('in_scope')}, ${dialect.countWhere(sql`${v} = 2`)} as ${id('not_evaluable')}, ${dialect.countWhere(sql`${v} = 1`)} as ${id('row_count')} from ${judged} group by ${groups.keys}`,
    rows: sql`select j.* from ${judged} where ${v} = 1`,
    defects: (rows) => drafts(rows, check, environment),
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', 'key_1'], subjects),
  };
}

/** Company and the unit that acts: the warehouse where they are told apart, else that of the material. */
function groupsOf({ params, materialFields }: StaleCheck, { dialect }: CheckEnvironment) {
  const column = (name: string) => columnOf({ dialect, alias: 'j' }, name);
  const own = materialFields.includes('org_unit_key') ? [column('org_unit_key')] : [];
  const places = params.perWarehouse ? [column('warehouse')] : [];
  const none = dialect.literal(NO_TEXT, 'text');
  const parts = [...places.map((place) => sql`nullif(${place}, ${none})`), ...own, dialect.literal(null, 'text')];
  return {
    keys: joinSql([column('company'), ...places, ...own], ', '),
    shown: sql`${column('company')} as ${dialect.identifier('company')}, coalesce(${joinSql(parts, ', ')}) as ${dialect.identifier('org_unit')}`,
  };
}

function verdict({ thresholdDays, params }: StaleCheck, { dialect }: CheckEnvironment): Sql {
  const age = sql`s.${dialect.identifier('age_days')}`;
  const value = sql`s.${dialect.identifier('value')}`;
  const least = dialect.literal(params.minValue, 'number');
  const days = dialect.literal(thresholdDays, 'number');
  return sql`case when ${value} < ${least} then 0 when ${age} is null then 2 when ${age} > ${days} then 1 else 0 end`;
}

/** One row per material in scope with stock: quantity, known value, dates and age. */
function stock(check: StaleCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const m = (name: string) => columnOf({ dialect, alias: 'm' }, name);
  const scope = { dialect, tables, entity: 'material', alias: 'm', asOf: environment.asOf } as const;
  const envelope = [
    'company',
    'key_1',
    'label',
    'url',
    ...check.materialFields,
    ...creatorColumns('material', environment),
  ];
  const materials = tables.table('material', [...envelope, ...fieldsOf(check.scope)], 'm');
  const created = check.materialFields.includes('created_at') ? m('created_at') : dialect.literal(null, 'date');
  const dates = {
    last_movement: sql`v.${id('last_movement')}`,
    first_receipt: sql`b.${id('first_receipt')}`,
    created_at: created,
  };
  const moved = sql`coalesce(${joinSql(Object.values(dates), ', ')})`;
  const columns = [
    ...[...new Set(envelope)].map((name) => sql`${m(name)} as ${id(name)}`),
    ...(check.params.perWarehouse ? [sql`b.${id('warehouse')} as ${id('warehouse')}`] : []),
    sql`b.${id('qty')} as ${id('qty')}`,
    sql`${knownValue(check, environment)} as ${id('value')}`,
    sql`${moved} as ${id('last_movement')}`,
    sql`${dialect.ageInDays(moved, environment.asOf)} as ${id('age_days')}`,
    sql`${sourceOfDate(dates, environment)} as ${id('date_source')}`,
  ];
  const samePlace = joinSql(
    keysOf(check).map((key) => sql`v.${id(key)} = b.${id(key)}`),
    ' and ',
  );
  return sql`select ${joinSql(columns, ', ')} from ${materials} join ${balances(check, environment)} on b.${id('material_key')} = ${m('key_1')} left join ${movements(check, environment)} on ${samePlace} where ${compilePredicate(check.scope, scope)}`;
}

function sourceOfDate(dates: Readonly<Record<string, Sql>>, { dialect }: CheckEnvironment): Sql {
  const named = Object.entries(dates).map(
    ([name, date]) => sql`when ${date} is not null then ${dialect.literal(name, 'text')}`,
  );
  return sql`case ${joinSql(named, ' ')} end`;
}

/** Null as soon as one part of it is unknown: an unknown value must not drop the material. */
function knownValue({ stockFields, materialFields }: StaleCheck, { dialect }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  if (stockFields.includes('value')) return sql`b.${id('value')}`;
  if (materialFields.includes('standard_cost')) return sql`(b.${id('qty')} * m.${id('standard_cost')})`;
  return dialect.literal(null, 'number');
}

/**
 * What somebody else owns lies here, but ties up no money of ours. It is left out by value, not by row: a condition on
 * the owner would make a database expect few rows and join them one by one.
 */
function balances(check: StaleCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const { stock, stockFields } = check;
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'x' }, name);
  const own = (name: string) =>
    stockFields.includes('owner')
      ? sql`case when ${dialect.isBlank(column('owner'))} then ${column(name)} end as ${id(name)}`
      : sql`${column(name)} as ${id(name)}`;
  const hasValue = stockFields.includes('value');
  const placed = [
    ...placeOf(check, 'x', environment),
    ...['qty', RECEIPT_DATE, ...(hasValue ? ['value'] : [])].map(own),
  ];
  const keys = keysOf(check);
  const of = (name: string) => columnOf({ dialect, alias: 'p' }, name);
  const known = sql`case when count(${of('value')}) = count(${of('qty')}) then sum(${of('value')}) end`;
  const rolled = [
    ...keys.map((key) => sql`${of(key)} as ${id(key)}`),
    sql`sum(${of('qty')}) as ${id('qty')}`,
    sql`min(${of(RECEIPT_DATE)}) as ${id('first_receipt')}`,
    ...(hasValue ? [sql`${known} as ${id('value')}`] : []),
  ];
  const rows = stockRows(stock, [RECEIPT_DATE, ...stockFields], environment, 'x');
  return sql`(select ${joinSql(rolled, ', ')} from (select ${joinSql(placed, ', ')} from ${rows}) p group by ${joinSql(keys.map(of), ', ')} having sum(${of('qty')}) > 0) b`;
}

/** What a row of stock is rolled up to. */
function keysOf({ params }: StaleCheck): readonly string[] {
  return params.perWarehouse ? ['material_key', 'warehouse'] : ['material_key'];
}

/** A place without a warehouse is one of its own; null would join with nothing. */
function placeOf({ params }: StaleCheck, alias: string, { dialect }: CheckEnvironment): readonly Sql[] {
  const column = (name: string) => columnOf({ dialect, alias }, name);
  const id = (name: string) => dialect.identifier(name);
  const material = sql`${column('material_key')} as ${id('material_key')}`;
  if (!params.perWarehouse) return [material];
  return [
    material,
    sql`coalesce(${column('org_unit_key')}, ${dialect.literal(NO_TEXT, 'text')}) as ${id('warehouse')}`,
  ];
}

function movements(check: StaleCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const { params, hasMovementType } = check;
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'y' }, name);
  const isIgnoring = hasMovementType && params.ignoreMovementTypes.length > 0;
  const types = joinSql(
    params.ignoreMovementTypes.map((type) => dialect.literal(type, 'text')),
    ', ',
  );
  const conditions = [
    isUntil(column('posting_date'), environment),
    ...(isIgnoring ? [sql`(${column('type')} is null or ${column('type')} not in (${types}))`] : []),
  ];
  const fields = [...(isIgnoring ? ['type'] : []), ...(params.perWarehouse ? ['org_unit_key'] : [])];
  const table = tables.table('stock_movement', ['material_key', 'posting_date', ...fields], 'y');
  const placed = [...placeOf(check, 'y', environment), sql`${column('posting_date')} as ${id('posting_date')}`];
  const keys = keysOf(check);
  const of = (name: string) => columnOf({ dialect, alias: 'z' }, name);
  const rolled = [
    ...keys.map((key) => sql`${of(key)} as ${id(key)}`),
    sql`max(${of('posting_date')}) as ${id('last_movement')}`,
  ];
  return sql`(select ${joinSql(rolled, ', ')} from (select ${joinSql(placed, ', ')} from ${table} where ${joinSql(conditions, ' and ')}) z group by ${joinSql(keys.map(of), ', ')}) v`;
}

async function* drafts(
  rows: AsyncIterable<Row>,
  check: StaleCheck,
  { masker }: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  for await (const row of rows) {
    const draft = draftOf(row);
    const label = check.isPersonalLabel ? masker.mask(draft.label).masked : draft.label;
    yield check.params.perWarehouse ? { ...placedAt(draft, textOrNone(row['warehouse'])), label } : { ...draft, label };
  }
}

function draftOf(row: Row): DefectDraft {
  const record = [textOf(row['company']) ?? '-', textOf(row['key_1']) ?? ''];
  const value = numberText(row['value']);
  return {
    key: record,
    subjects: [record],
    label: textOf(row['label']) ?? record[1] ?? '',
    evidence: {
      qty: numberText(row['qty']),
      value,
      last_movement: textOf(row['last_movement']),
      date_source: textOf(row['date_source']),
    },
    measure: Number(row['age_days']),
    orgUnitKey: textOf(row['org_unit_key']),
    value,
    createdBy: textOf(row['created_by']),
    urlPath: textOf(row['url']),
  };
}

/** One finding a warehouse, for the warehouse to answer. */
function placedAt(draft: DefectDraft, warehouse: string): DefectDraft {
  const orgUnitKey = warehouse === '' ? draft.orgUnitKey : warehouse;
  const evidence = { ...draft.evidence, warehouse };
  return { ...draft, key: [...draft.key, warehouse], evidence, orgUnitKey: orgUnitKey ?? null };
}
