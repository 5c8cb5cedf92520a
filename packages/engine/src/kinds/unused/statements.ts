import { joinSql, type Row, type Sql, sql } from '@erp-audit/core';
import { columnOf, compileExpression, compilePredicate } from '../../compile-expression.ts';
import { creatorColumns } from '../../creators/creator-column.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { namesOneOf } from '../../same-record.ts';
import { isUntil, type StockSource, stockRows } from '../../stock-balance.ts';
import type { UnusedParams } from './schema.ts';
import type { Usage } from './usages.ts';

export interface MappedUsage extends Usage {
  readonly mapped: MappedEntity;
}

/** What the plan decided. */
export interface UnusedCheck {
  readonly params: UnusedParams;
  readonly material: MappedEntity;
  readonly scope: Predicate;
  readonly stock: StockSource;
  readonly usages: readonly MappedUsage[];
  readonly notChecked: readonly string[];
  /** Mapped of: `created_at`, `org_unit_key`, `owner_key` of the material. */
  readonly shown: readonly string[];
  readonly orgUnit: Expression | undefined;
}

/** Every table is read and rolled up once, then joined with the materials. */
export function unusedStatements(check: UnusedCheck, environment: CheckEnvironment): SetStatements {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const moved = sql`c.${id('last_movement')}`;
  const days = dialect.literal(check.params.maxAgeDays, 'number');
  const isUnmoved = sql`(${moved} is null or ${dialect.ageInDays(moved, asOf)} > ${days})`;
  const candidates = unusedMaterials(check, environment);
  const scope = { dialect, tables, entity: 'material', alias: 'c', asOf } as const;
  const unit =
    check.orgUnit === undefined ? dialect.literal(null, 'text') : compileExpression(check.orgUnit, scope).sql;
  return {
    counts: sql`select j.company as company, j.acting_unit as org_unit, count(*) as ${id('in_scope')}, 0 as ${id('not_evaluable')}, sum(j.unmoved) as ${id('row_count')} from (select c.company as company, ${unit} as acting_unit, case when ${isUnmoved} then 1 else 0 end as unmoved from ${candidates} c) j group by j.company, j.acting_unit`,
    rows: sql`select c.*, ${unit} as ${id('acting_unit')} from ${candidates} c where ${isUnmoved}`,
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', 'key_1'], subjects),
    defects: (rows) => drafts(rows, check, environment),
  };
}

/** One row per material in scope: old enough and without stock or any use. */
function unusedMaterials(check: UnusedCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const m = (name: string) => columnOf({ dialect, alias: 'm' }, name);
  const scope = { dialect, tables, entity: 'material', alias: 'm', asOf } as const;
  const creator = creatorColumns('material', environment);
  const shown = [...new Set(['company', 'key_1', 'label', 'url', ...check.shown, ...creator])];
  const days = dialect.literal(check.params.maxAgeDays, 'number');
  const conditions = [
    compilePredicate(check.scope, scope),
    sql`coalesce(f.${id('qty')}, 0) = 0`,
    sql`coalesce(f.${id('used')}, 0) = 0`,
  ];
  if (check.shown.includes('created_at')) {
    conditions.push(sql`(${m('created_at')} is null or ${dialect.ageInDays(m('created_at'), asOf)} > ${days})`);
  }
  const f = (name: string) => columnOf({ dialect, alias: 'f' }, name);
  const columns = [
    ...shown.map((name) => sql`${m(name)} as ${id(name)}`),
    sql`${f('last_movement')} as ${id('last_movement')}`,
    sql`${f('last_order')} as ${id('last_order')}`,
  ];
  const table = tables.table('material', [...shown, ...fieldsOf(check.scope)], 'm');
  return sql`(select ${joinSql(columns, ', ')} from ${table} left join ${facts(check, environment)} f on ${f('material_key')} = ${m('key_1')} where ${joinSql(conditions, ' and ')})`;
}

/** What is known of a material from one table; sums and greatest values make the whole. */
interface Fact {
  readonly qty?: Sql;
  readonly used?: Sql;
  readonly last_movement?: Sql;
  readonly last_order?: Sql;
}

/**
 * Stock, uses, last movement and last order of every material that has any. Put together before the one join with the
 * materials: after several joins with conditions a database expects next to no rows, and goes through them one by one.
 */
function facts(check: UnusedCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const w = (name: string) => columnOf({ dialect, alias: 'w' }, name);
  const parts = [
    stockPart(check, environment),
    movementPart(environment),
    ...check.usages.flatMap((usage) => usage.materials.map((field) => usagePart(check, usage, field, environment))),
  ];
  return sql`(select ${w('material_key')} as ${id('material_key')}, sum(${w('qty')}) as ${id('qty')}, sum(${w('used')}) as ${id('used')}, max(${w('last_movement')}) as ${id('last_movement')}, max(${w('last_order')}) as ${id('last_order')} from (${joinSql(parts, ' union all ')}) w group by ${w('material_key')})`;
}

/** Rolled up by itself, so that few rows travel. */
function part(material: Sql, fact: Fact, from: Sql, { dialect }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const zero = dialect.literal(0, 'number');
  const never = dialect.literal(null, 'date');
  return sql`select ${material} as ${id('material_key')}, ${fact.qty ?? zero} as ${id('qty')}, ${fact.used ?? zero} as ${id('used')}, ${fact.last_movement ?? never} as ${id('last_movement')}, ${fact.last_order ?? never} as ${id('last_order')} from ${from} group by ${material}`;
}

/** Whoever owns it: what lies here is used. */
function stockPart({ stock }: UnusedCheck, environment: CheckEnvironment): Sql {
  const x = (name: string) => columnOf({ dialect: environment.dialect, alias: 'x' }, name);
  return part(x('material_key'), { qty: sql`sum(${x('qty')})` }, stockRows(stock, [], environment, 'x'), environment);
}

/** Of any type: somebody counted it, so somebody knows it. */
function movementPart(environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const y = (name: string) => columnOf({ dialect, alias: 'y' }, name);
  const table = tables.table('stock_movement', ['material_key', 'posting_date'], 'y');
  const until = sql`${table} where ${isUntil(y('posting_date'), environment)}`;
  return part(y('material_key'), { last_movement: sql`max(${y('posting_date')})` }, until, environment);
}

function usagePart(check: UnusedCheck, usage: MappedUsage, field: string, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const e = (name: string) => columnOf({ dialect, alias: 'e' }, name);
  const isUse = usePredicate(check, usage);
  const isDated = usage.type === 'order' && usage.mapped.fields.has('order_date');
  const scope = { dialect, tables, entity: usage.entity, alias: 'e', asOf };
  const used = sql`sum(case when ${compilePredicate(isUse, scope)} then 1 else 0 end)`;
  const table = tables.table(usage.entity, [field, ...(isDated ? ['order_date'] : []), ...fieldsOf(isUse)], 'e');
  return part(e(field), isDated ? { used, last_order: sql`max(${e('order_date')})` } : { used }, table, environment);
}

function usePredicate({ params }: UnusedCheck, { type, mapped }: MappedUsage): Predicate {
  if (type === 'order') return { in: ['status', params.openStatuses] };
  if (type === 'plan') return { and: [] };
  const ends: Predicate[] = [{ isNull: 'valid_to' }, { le: [{ age: 'valid_to' }, 0] }];
  return { and: [{ eq: ['status', { value: 'open' }] }, ...(mapped.fields.has('valid_to') ? [{ or: ends }] : [])] };
}

async function* drafts(
  rows: AsyncIterable<Row>,
  { material, notChecked }: UnusedCheck,
  { masker }: CheckEnvironment,
): AsyncGenerator<DefectDraft> {
  for await (const row of rows) {
    const record = [textOf(row['company']) ?? '-', textOf(row['key_1']) ?? ''];
    const label = textOf(row['label']) ?? record[1] ?? '';
    const created = textOf(row['created_at']);
    yield {
      key: record,
      subjects: [record],
      label: material.personal.has('label') ? masker.mask(label).masked : label,
      evidence: {
        created_at: created,
        last_movement: textOf(row['last_movement']),
        last_order: textOf(row['last_order']),
        ...(created === null ? { reason: 'created_unknown' } : {}),
        ...(notChecked.length === 0 ? {} : { usage_not_checked: notChecked }),
      },
      orgUnitKey: textOf(row['acting_unit']),
      createdBy: textOf(row['created_by']),
      urlPath: textOf(row['url']),
    };
  }
}
