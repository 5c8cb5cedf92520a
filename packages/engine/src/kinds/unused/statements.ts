import { joinSql, type Row, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compileExpression, compilePredicate } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Expression, Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import type { MappedEntity } from '../../mapped-model.ts';
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
    counts: sql`select count(*) as ${id('in_scope')}, 0 as ${id('not_evaluable')}, ${dialect.countWhere(isUnmoved)} as ${id('row_count')} from ${candidates} c`,
    rows: sql`select c.*, ${unit} as ${id('acting_unit')} from ${candidates} c where ${isUnmoved}`,
    defects: (rows) => drafts(rows, check, environment),
  };
}

/** One row per material in scope: old enough and without stock or any use. */
function unusedMaterials(check: UnusedCheck, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const m = (name: string) => columnOf({ dialect, alias: 'm' }, name);
  const scope = { dialect, tables, entity: 'material', alias: 'm', asOf } as const;
  const shown = ['company', 'key_1', 'label', 'url', ...check.shown];
  const days = dialect.literal(check.params.maxAgeDays, 'number');
  const conditions = [compilePredicate(check.scope, scope), sql`coalesce(s.${id('qty')}, 0) = 0`];
  if (check.shown.includes('created_at')) {
    conditions.push(sql`(${m('created_at')} is null or ${dialect.ageInDays(m('created_at'), asOf)} > ${days})`);
  }
  const same = (alias: string) => sql`${raw(alias)}.${id('material_key')} = ${m('key_1')}`;
  const joins = [
    sql`left join ${stockSums(check, environment)} s on ${same('s')}`,
    sql`left join ${lastMovements(environment)} v on ${same('v')}`,
  ];
  const uses = usageSums(check, environment);
  const lastOrder = uses === undefined ? dialect.literal(null, 'date') : sql`u.${id('last_order')}`;
  if (uses !== undefined) {
    joins.push(sql`left join ${uses} u on ${same('u')}`);
    conditions.push(sql`coalesce(u.${id('used')}, 0) = 0`);
  }
  const columns = [
    ...shown.map((name) => sql`${m(name)} as ${id(name)}`),
    sql`v.${id('last_movement')} as ${id('last_movement')}`,
    sql`${lastOrder} as ${id('last_order')}`,
  ];
  const table = tables.table('material', [...shown, ...fieldsOf(check.scope)], 'm');
  return sql`(select ${joinSql(columns, ', ')} from ${table} ${joinSql(joins, ' ')} where ${joinSql(conditions, ' and ')})`;
}

/** Whoever owns it: what lies here is used. */
function stockSums({ stock }: UnusedCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  return sql`(select x.${id('material_key')} as ${id('material_key')}, sum(x.${id('qty')}) as ${id('qty')} from ${stockRows(stock, [], environment, 'x')} group by x.${id('material_key')})`;
}

/** Of any type: somebody counted it, so somebody knows it. */
function lastMovements(environment: CheckEnvironment): Sql {
  const { dialect, tables } = environment;
  const id = (name: string) => dialect.identifier(name);
  const y = (name: string) => columnOf({ dialect, alias: 'y' }, name);
  const table = tables.table('stock_movement', ['material_key', 'posting_date'], 'y');
  return sql`(select ${y('material_key')} as ${id('material_key')}, max(${y('posting_date')}) as ${id('last_movement')} from ${table} where ${isUntil(y('posting_date'), environment)} group by ${y('material_key')})`;
}

/** Number of uses and last order of every material that has any; undefined where no use can be told. */
function usageSums(check: UnusedCheck, environment: CheckEnvironment): Sql | undefined {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const parts = check.usages.flatMap((usage) =>
    usage.materials.map((field) => usagePart(check, usage, field, environment)),
  );
  if (parts.length === 0) return undefined;
  const w = (name: string) => columnOf({ dialect, alias: 'w' }, name);
  return sql`(select ${w('material_key')} as ${id('material_key')}, sum(${w('used')}) as ${id('used')}, max(${w('last_order')}) as ${id('last_order')} from (${joinSql(parts, ' union all ')}) w group by ${w('material_key')})`;
}

/** Rolled up before the parts are put together, so that few rows travel. */
function usagePart(check: UnusedCheck, usage: MappedUsage, field: string, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const id = (name: string) => dialect.identifier(name);
  const e = (name: string) => columnOf({ dialect, alias: 'e' }, name);
  const isUse = usePredicate(check, usage);
  const date = usage.type === 'order' && usage.mapped.fields.has('order_date') ? ['order_date'] : [];
  const scope = { dialect, tables, entity: usage.entity, alias: 'e', asOf };
  const used = sql`sum(case when ${compilePredicate(isUse, scope)} then 1 else 0 end)`;
  const last = date.length === 0 ? dialect.literal(null, 'date') : sql`max(${e('order_date')})`;
  const table = tables.table(usage.entity, [field, ...date, ...fieldsOf(isUse)], 'e');
  return sql`select ${e(field)} as ${id('material_key')}, ${used} as ${id('used')}, ${last} as ${id('last_order')} from ${table} group by ${e(field)}`;
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
      urlPath: textOf(row['url']),
    };
  }
}
