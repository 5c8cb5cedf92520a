import { joinSql, type Row, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compilePredicate } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { namesOneOf } from '../../same-record.ts';
import type { StaleParams } from './schema.ts';

/** What the plan decided. */
export interface StaleCheck {
  readonly params: StaleParams;
  readonly scope: Predicate;
  readonly thresholdDays: number;
  /** Mapped of: `created_at`, `standard_cost`, `org_unit_key` of the material. */
  readonly materialFields: readonly string[];
  /** Mapped of: `value`, `first_receipt` of the balance. */
  readonly balanceFields: readonly string[];
  readonly hasMovementType: boolean;
  readonly isPersonalLabel: boolean;
}

/** Stock and last movement rolled up to materials, each table read once. */
export function staleStatements(check: StaleCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const judged = sql`(select s.*, ${verdict(check, environment)} as ${id('verdict')} from (${stock(check, environment)}) s) j`;
  const v = sql`j.${id('verdict')}`;
  return {
    counts: sql`select count(*) as ${id('in_scope')}, ${dialect.countWhere(sql`${v} = 2`)} as ${id('not_evaluable')}, ${dialect.countWhere(sql`${v} = 1`)} as ${id('row_count')} from ${judged}`,
    rows: sql`select j.* from ${judged} where ${v} = 1`,
    defects: (rows) => drafts(rows, check, environment),
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', 'key_1'], subjects),
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
  const envelope = ['company', 'key_1', 'label', 'url', ...check.materialFields];
  const materials = tables.table('material', [...envelope, ...fieldsOf(check.scope)], 'm');
  const receipt = check.balanceFields.includes('first_receipt') ? sql`b.${id('first_receipt')}` : undefined;
  const created = check.materialFields.includes('created_at') ? m('created_at') : undefined;
  const dates = [sql`v.${id('last_movement')}`, receipt, created].filter((date) => date !== undefined);
  const moved = sql`coalesce(${joinSql([...dates, dialect.literal(null, 'date')], ', ')})`;
  const columns = [
    ...[...new Set(envelope)].map((name) => sql`${m(name)} as ${id(name)}`),
    sql`b.${id('qty')} as ${id('qty')}`,
    sql`${knownValue(check, environment)} as ${id('value')}`,
    sql`${moved} as ${id('last_movement')}`,
    sql`${dialect.ageInDays(moved, environment.asOf)} as ${id('age_days')}`,
    sql`${sourceOfDate(dates, receipt, created, environment)} as ${id('date_source')}`,
  ];
  return sql`select ${joinSql(columns, ', ')} from ${materials} join ${balances(check, environment)} on b.${id('material_key')} = ${m('key_1')} left join ${movements(check, environment)} on v.${id('material_key')} = ${m('key_1')} where ${compilePredicate(check.scope, scope)}`;
}

function sourceOfDate(
  dates: readonly Sql[],
  receipt: Sql | undefined,
  created: Sql | undefined,
  environment: CheckEnvironment,
) {
  const { dialect } = environment;
  const named = dates.map((date) => {
    const name = date === receipt ? 'first_receipt' : date === created ? 'created_at' : 'last_movement';
    return sql`when ${date} is not null then ${dialect.literal(name, 'text')}`;
  });
  return sql`case ${joinSql(named, ' ')} end`;
}

/** Null as soon as one part of it is unknown: an unknown value must not drop the material. */
function knownValue({ balanceFields, materialFields }: StaleCheck, { dialect }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  if (balanceFields.includes('value')) return sql`b.${id('value')}`;
  if (materialFields.includes('standard_cost')) return sql`(b.${id('qty')} * m.${id('standard_cost')})`;
  return dialect.literal(null, 'number');
}

function balances({ balanceFields }: StaleCheck, { dialect, tables }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'x' }, name);
  const value = column('value');
  const rolled = [
    sql`${column('material_key')} as ${id('material_key')}`,
    sql`sum(${column('qty')}) as ${id('qty')}`,
    ...(balanceFields.includes('value')
      ? [sql`case when count(${value}) = count(*) then sum(${value}) end as ${id('value')}`]
      : []),
    ...(balanceFields.includes('first_receipt')
      ? [sql`min(${column('first_receipt')}) as ${id('first_receipt')}`]
      : []),
  ];
  const table = tables.table('stock_balance', ['material_key', 'qty', ...balanceFields], 'x');
  return sql`(select ${joinSql(rolled, ', ')} from ${table} group by ${column('material_key')} having sum(${column('qty')}) > 0) b`;
}

function movements({ params, hasMovementType }: StaleCheck, { dialect, tables }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'y' }, name);
  const isIgnoring = hasMovementType && params.ignoreMovementTypes.length > 0;
  const table = tables.table('stock_movement', ['material_key', 'posting_date', ...(isIgnoring ? ['type'] : [])], 'y');
  const types = joinSql(
    params.ignoreMovementTypes.map((type) => dialect.literal(type, 'text')),
    ', ',
  );
  const where = isIgnoring ? sql` where ${column('type')} is null or ${column('type')} not in (${types})` : raw('');
  return sql`(select ${column('material_key')} as ${id('material_key')}, max(${column('posting_date')}) as ${id('last_movement')} from ${table}${where} group by ${column('material_key')}) v`;
}

async function* drafts(
  rows: AsyncIterable<Row>,
  check: StaleCheck,
  { masker }: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  for await (const row of rows) {
    const record = [textOf(row['company']) ?? '-', textOf(row['key_1']) ?? ''];
    const label = textOf(row['label']) ?? record[1] ?? '';
    const value = textOf(row['value']);
    yield {
      key: record,
      subjects: [record],
      label: check.isPersonalLabel ? masker.mask(label).masked : label,
      evidence: {
        qty: textOf(row['qty']),
        value,
        last_movement: textOf(row['last_movement']),
        date_source: textOf(row['date_source']),
      },
      measure: Number(row['age_days']),
      orgUnitKey: textOf(row['org_unit_key']),
      value,
      urlPath: textOf(row['url']),
    };
  }
}
