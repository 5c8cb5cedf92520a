import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf } from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import { withQueries } from '../../missing-feature.ts';
import { NO_TEXT } from '../../no-text.ts';
import { hasTexts } from '../../same-record.ts';
import { isUntil, stockRows } from '../../stock-balance.ts';
import { drafts } from './drafts.ts';
import type { NegativeStockCheck } from './negative-stock-check.ts';

const NEGATIVE = 'negative';

/** Balances are summed up once; only those below zero are joined with the material and its last movement. */
export function negativeStockStatements(check: NegativeStockCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'b' }, name);
  const isOpen = sql`${column('known')} < ${column('parts')}`;
  const limit = dialect.literal(-check.params.tolerance, 'number');
  const isBelow = sql`${column('known')} = ${column('parts')} and ${column('qty')} < ${limit}`;
  const all = balances(check, environment);
  const units = check.shownStock.includes('org_unit_key') ? [column('org_unit_key')] : [];
  const groups = joinSql([column('company'), ...units], ', ');
  const shown = joinSql([column('company'), ...units.map((unit) => sql`${unit} as ${id('org_unit')}`)], ', ');
  return {
    counts: sql`select ${shown}, count(*) as ${id('in_scope')}, ${dialect.countWhere(isOpen)} as ${id('not_evaluable')}, ${dialect.countWhere(isBelow)} as ${id('row_count')} from ${all} b group by ${groups}`,
    rows: withQueries(
      dialect,
      [{ name: NEGATIVE, body: sql`select b.* from ${all} b where ${isBelow}` }],
      withMaterial(check, environment),
    ),
    rowsOf: ({ key }, name) => isBalance(check, key, name, environment),
    defects: (rows) => drafts(rows, check, environment),
  };
}

/** A place that names a person stands in the key as a hash, by which no row can be told. */
function isBalance(
  { stock, place, allPlaces }: NegativeStockCheck,
  [company, material, ...places]: readonly string[],
  column: (name: string) => Sql,
  { dialect }: CheckEnvironment,
): Sql {
  const known = place.filter((field) => !stock.entity.personal.has(field));
  const texts = known.map((field) => [field, places[allPlaces.indexOf(field)]] as const);
  return hasTexts(dialect, column, { company, material_key: material, ...Object.fromEntries(texts) });
}

/** One row for each material and place; `known` of its `parts` have a quantity. */
function balances({ stock, place, shownStock }: NegativeStockCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const column = (name: string) => columnOf({ dialect, alias: 'p' }, name);
  const keys = ['company', 'material_key', ...place];
  const placed = sql`(select ${placeColumns(['company', 'material_key'], place, 'x', environment)}, x.${id('qty')} as ${id('qty')}${others(shownStock, 'x', environment)} from ${stockRows(stock, ['company', ...place, ...shownStock], environment, 'x')}) p`;
  const value = column('value');
  const rolled = [
    ...keys.map((key) => sql`${column(key)} as ${id(key)}`),
    sql`count(*) as ${id('parts')}`,
    sql`count(${column('qty')}) as ${id('known')}`,
    sql`sum(${column('qty')}) as ${id('qty')}`,
    ...(shownStock.includes('org_unit_key') ? [sql`max(${column('org_unit_key')}) as ${id('org_unit_key')}`] : []),
    ...(shownStock.includes('location_name') ? [sql`max(${column('location_name')}) as ${id('location_name')}`] : []),
    ...(shownStock.includes('value')
      ? [sql`case when count(${value}) = count(*) then abs(sum(${value})) end as ${id('value')}`]
      : []),
  ];
  return sql`(select ${joinSql(rolled, ', ')} from ${placed} group by ${joinSql(keys.map(column), ', ')})`;
}

/** Places whose text is blank are one place. */
function placeColumns(
  keys: readonly string[],
  place: readonly string[],
  alias: string,
  { dialect }: CheckEnvironment,
): Sql {
  const column = (name: string) => columnOf({ dialect, alias }, name);
  const none = dialect.literal(NO_TEXT, 'text');
  const parts = [
    ...keys.map((key) => sql`${column(key)} as ${dialect.identifier(key)}`),
    ...place.map(
      (field) =>
        sql`case when ${dialect.isBlank(column(field))} then ${none} else ${column(field)} end as ${dialect.identifier(field)}`,
    ),
  ];
  return joinSql(parts, ', ');
}

function others(fields: readonly string[], alias: string, { dialect }: CheckEnvironment): Sql {
  return joinSql(
    [raw(''), ...fields.map((field) => sql`${columnOf({ dialect, alias }, field)} as ${dialect.identifier(field)}`)],
    ', ',
  );
}

function withMaterial(check: NegativeStockCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const { material, movementPlace } = check;
  const id = (name: string) => dialect.identifier(name);
  const n = (name: string) => columnOf({ dialect, alias: 'n' }, name);
  const m = (name: string) => columnOf({ dialect, alias: 'm' }, name);
  const columns: Sql[] = [sql`n.*`];
  const joins: Sql[] = [];
  if (material !== undefined) {
    const cost = material.fields.has('standard_cost') ? ['standard_cost'] : [];
    const table = tables.table('material', ['company', 'key_1', 'label', 'url', ...cost], 'm');
    joins.push(sql` left join ${table} on ${m('key_1')} = ${n('material_key')}`);
    columns.push(
      sql`${m('company')} as ${id('material_company')}`,
      sql`${m('label')} as ${id('label')}`,
      sql`${m('url')} as ${id('url')}`,
    );
    if (cost.length > 0) columns.push(sql`abs(${n('qty')}) * ${m('standard_cost')} as ${id('cost_value')}`);
  }
  if (movementPlace !== undefined) {
    const same = ['material_key', ...movementPlace].map(
      (field) => sql`${columnOf({ dialect, alias: 'l' }, field)} = ${n(field)}`,
    );
    joins.push(sql` left join ${lastMovements(movementPlace, environment)} l on ${joinSql(same, ' and ')}`);
    columns.push(sql`l.${id('last_movement')} as ${id('last_movement')}`);
  }
  return sql`select ${joinSql(columns, ', ')} from ${raw(NEGATIVE)} n${joinSql(joins, '')}`;
}

/** Of the materials in question only: movements are the largest table of an ERP. */
function lastMovements(place: readonly string[], environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const y = (name: string) => columnOf({ dialect, alias: 'y' }, name);
  const z = (name: string) => columnOf({ dialect, alias: 'z' }, name);
  const keys = ['material_key', ...place];
  const table = tables.table('stock_movement', [...keys, 'posting_date'], 'y');
  const wanted = sql`${y('material_key')} in (select ${id('material_key')} from ${raw(NEGATIVE)})`;
  const placed = sql`(select ${placeColumns(['material_key'], place, 'y', environment)}, ${y('posting_date')} as ${id('posting_date')} from ${table} where ${wanted} and ${isUntil(y('posting_date'), environment)}) z`;
  const columns = keys.map((key) => sql`${z(key)} as ${id(key)}`);
  return sql`(select ${joinSql(columns, ', ')}, max(${z('posting_date')}) as ${id('last_movement')} from ${placed} group by ${joinSql(keys.map(z), ', ')})`;
}
