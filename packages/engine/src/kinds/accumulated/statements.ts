import { addDays, joinSql, type Row, type Sql, sql, WEEKDAYS } from '@erp-audit/core';
import { columnOf, compileExpression, compilePredicate, type ExpressionScope } from '../../compile-expression.ts';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, DefectDraft, SetStatements } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { keyColumns, type MappedEntity } from '../../mapped-model.ts';
import { requireFeature } from '../../missing-feature.ts';
import { numberText } from '../../number-text.ts';
import { hasTexts, namesOneOf } from '../../same-record.ts';
import { isRecent } from './recent.ts';
import type { AccumulatedParams, Group } from './schema.ts';

type OutsideHours = NonNullable<AccumulatedParams['outsideHours']>;

/** What the plan decided. */
export interface AccumulatedCheck {
  readonly params: AccumulatedParams;
  readonly entity: MappedEntity;
  readonly groups: readonly (readonly [string, Group])[];
  readonly scope: Predicate;
  /** Mapped of: `org_unit_key`. */
  readonly shown: readonly string[];
}

/** One row a group that is too large; its first record stands for it and is its subject. */
export function accumulatedStatements(check: AccumulatedCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  requireFeature(dialect, 'windows');
  const names = ['company', ...keyColumns(check.entity)];
  const hits = joinSql(
    check.groups.map((group) => tooLarge(group, check, environment)),
    ' union all ',
  );
  return {
    counts: counts(check, hits, environment),
    rows: hits,
    rowsOf: ({ key, subjects }, column) =>
      sql`${namesOneOf(dialect, column, names, subjects)} and ${hasTexts(dialect, column, { measure: key[1] })}`,
    async *defects(rows) {
      for await (const row of rows) yield draftOf(row, check, environment);
    },
  };
}

/** Every record in scope once, whether it can be judged, and every group that is too large. */
function counts(check: AccumulatedCheck, hits: Sql, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const id = (name: string) => dialect.identifier(name);
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [r, h, c] = [of('r'), of('h'), of('c')];
  const unit = (column: (name: string) => Sql) =>
    check.shown.length > 0 ? column('org_unit_key') : dialect.literal(null, 'text');
  const inScope = compilePredicate(scopeOf(check), expressionScope(check, environment));
  const scoped = sql`case when not (${inScope}) then 0 else 1 end`;
  const unknown = sql`case when not (${inScope}) then 0 when ${inScope} then ${unknownOf(check, environment)} else 1 end`;
  const { stock, joined } = stockOf(check, environment);
  const records = sql`select ${r('company')} as ${id('company')}, ${unit(r)} as ${id('org_unit')}, ${scoped} as ${id('scoped')}, ${unknown} as ${id('unknown')}, 0 as ${id('hit')} from ${table(check, environment)}${stock === undefined ? sql`` : joined}`;
  const found = sql`select ${h('company')} as ${id('company')}, ${unit(h)} as ${id('org_unit')}, 0 as ${id('scoped')}, 0 as ${id('unknown')}, 1 as ${id('hit')} from (${hits}) h`;
  return sql`select ${c('company')}, ${c('org_unit')}, sum(${c('scoped')}) as ${id('in_scope')}, sum(${c('unknown')}) as ${id('not_evaluable')}, sum(${c('hit')}) as ${id('row_count')} from (${records} union all ${found}) c group by ${c('company')}, ${c('org_unit')}`;
}

/** What is looked at: of the time that is looked back; unknown of a record without a day. */
function scopeOf({ params, groups, scope }: AccumulatedCheck): Predicate {
  const all = groups.map(([, group]) => group);
  return { and: [scope, isRecent(params, all)] };
}

/** 1 where a record in scope, whose day is known therefore, has no group or nothing to add up, or nobody knows whether it counts or what stock is worth. */
function unknownOf(check: AccumulatedCheck, environment: CheckEnvironment): Sql {
  const scope = expressionScope(check, environment);
  const inputs = check.groups.flatMap(([, { by, total }]) => (total === undefined ? [by] : [by, total]));
  const isNull = inputs.map((each) => sql`${compileExpression(each, scope).sql} is null`);
  const { stock } = stockOf(check, environment);
  const unvalued = stock === undefined ? [] : [sql`${stock('known')} < ${stock('parts')}`];
  const any = sql`case when ${joinSql([...isNull, ...unvalued], ' or ')} then 1 else 0 end`;
  const { outsideHours } = check.params;
  if (outsideHours === undefined) return any;
  const counts = compilePredicate(countedOf(outsideHours, check, environment), scope);
  const hour = compileExpression(outsideHours.hour, scope).sql;
  return sql`case when ${counts} then ${any} when ${hour} is null then 1 else 0 end`;
}

/** One row for each group of one way to put records together that is too large. */
function tooLarge(
  [name, group]: readonly [string, Group],
  check: AccumulatedCheck,
  environment: CheckEnvironment,
): Sql {
  const { dialect } = environment;
  const id = (column: string) => dialect.identifier(column);
  const g = (column: string) => columnOf({ dialect, alias: 'g' }, column);
  const keys = keyColumns(check.entity);
  const same = joinSql([g('company'), g('group_key'), g('from_day')], ', ');
  const order = joinSql([g('day'), ...keys.map(g)], ', ');
  const ranked = sql`select g.*, row_number() over (partition by ${same} order by ${order}) as ${id('place')}, count(*) over (partition by ${same}) as ${id('records')}, sum(${g('amount')}) over (partition by ${same}) as ${id('total')}, max(${g('day')}) over (partition by ${same}) as ${id('last_day')} from (${members(group, check, environment)}) g`;
  const t = (column: string) => columnOf({ dialect, alias: 't' }, column);
  const s = (column: string) => columnOf({ dialect, alias: 's' }, column);
  const columns = [
    'company',
    ...keys,
    'label',
    'url',
    ...check.shown,
    'group_key',
    'from_day',
    'day',
    'last_day',
    'records',
    'total',
  ];
  const shown = (limit: Sql) =>
    joinSql(
      [
        ...columns.map((column) => sql`${t(column)} as ${id(column)}`),
        sql`${dialect.literal(name, 'text')} as ${id('measure')}`,
        sql`${limit} as ${id('most')}`,
      ],
      ', ',
    );
  const { moreThan = 0, shareOfStock } = group;
  if (shareOfStock === undefined) {
    const limit = dialect.literal(moreThan, 'number');
    return sql`select ${shown(limit)} from (${ranked}) t where ${t('place')} = 1 and ${t('total')} > ${limit}`;
  }
  // Where nothing is left, whatever was taken is too much.
  const limit = sql`coalesce(${s('worth')}, 0) * ${dialect.literal(shareOfStock, 'number')}`;
  const isValued = sql`(${s('location')} is null or ${s('known')} = ${s('parts')})`;
  return sql`select ${shown(limit)} from (${ranked}) t left join (${stockValues(environment)}) s on ${s('company')} = ${t('company')} and ${s('location')} = ${t('group_key')} where ${t('place')} = 1 and ${isValued} and ${t('total')} > ${limit}`;
}

/** Records that count, with the group they belong to. */
function members(group: Group, check: AccumulatedCheck, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const { params, entity, shown } = check;
  const scope = expressionScope(check, environment);
  const id = (name: string) => dialect.identifier(name);
  const r = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const value = (expression: Parameters<typeof compileExpression>[0]) => compileExpression(expression, scope).sql;
  const amount = group.total === undefined ? dialect.literal(1, 'number') : value(group.total);
  const columns = [
    ...['company', ...keyColumns(entity), 'label', 'url', ...shown].map((name) => sql`${r(name)} as ${id(name)}`),
    sql`${r(group.by)} as ${id('group_key')}`,
    sql`${value({ startOf: [params.date, group.unit] })} as ${id('from_day')}`,
    sql`${r(params.date)} as ${id('day')}`,
    sql`${amount} as ${id('amount')}`,
  ];
  const counted = params.outsideHours === undefined ? [] : [countedOf(params.outsideHours, check, environment)];
  const where = compilePredicate({ and: [check.scope, isRecent(params, [group]), ...counted] }, scope);
  return sql`select ${joinSql(columns, ', ')} from ${table(check, environment)} where ${where} and ${r(group.by)} is not null and ${amount} is not null`;
}

/** What of the scope counts, where not all does: the nights, and the days on which nobody works. */
function countedOf(
  { hour, from, to }: OutsideHours,
  { params, groups }: AccumulatedCheck,
  environment: CheckEnvironment,
): Predicate {
  const isNight: Predicate = { and: [{ ge: [hour, from] }, { le: [hour, to] }] };
  const oldest = params.lookBackDays + (groups.some(([, { unit }]) => unit === 'month') ? 31 : 7);
  const { isWorkingDay } = environment.workingCalendar ?? WEEKDAYS;
  const days = Array.from({ length: oldest + 1 }, (_, ago) => addDays(environment.asOf, -ago));
  const free = days.filter((day) => !isWorkingDay(day));
  return free.length === 0 ? isNight : { or: [isNight, { in: [params.date, free] }] };
}

/** Of one company and location: what the stock is worth, and of how many balances that is known. */
function stockValues({ dialect, tables }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const b = (name: string) => columnOf({ dialect, alias: 'b' }, name);
  const place = joinSql([b('company'), b('location')], ', ');
  return sql`select ${place}, sum(${b('value')}) as ${id('worth')}, count(${b('value')}) as ${id('known')}, count(*) as ${id('parts')} from ${tables.table('stock_balance', ['company', 'location', 'value'], 'b')} where ${b('location')} is not null group by ${place}`;
}

/** The stock of a record's location, joined with the records where a group is held against it. */
function stockOf({ groups }: AccumulatedCheck, environment: CheckEnvironment) {
  const { dialect } = environment;
  const by = groups.find(([, { shareOfStock }]) => shareOfStock !== undefined)?.[1].by;
  if (by === undefined) return { stock: undefined, joined: sql`` };
  const stock = (name: string) => columnOf({ dialect, alias: 's' }, name);
  const r = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const joined = sql` left join (${stockValues(environment)}) s on ${stock('company')} = ${r('company')} and ${stock('location')} = ${r(by)}`;
  return { stock, joined };
}

function table({ params, entity, groups, scope, shown }: AccumulatedCheck, { tables }: CheckEnvironment): Sql {
  const own = ['company', ...keyColumns(entity), 'label', 'url', ...shown, params.date];
  const hours = params.outsideHours === undefined ? [] : [params.outsideHours.hour];
  const inputs = groups.flatMap(([, { by, total }]) => [by, ...fieldsOf(total)]);
  return tables.table(entity.name, [...new Set([...own, ...hours, ...inputs, ...fieldsOf(scope)])], 'r');
}

function expressionScope({ entity }: AccumulatedCheck, { dialect, tables, asOf }: CheckEnvironment): ExpressionScope {
  return { dialect, tables, asOf, entity: entity.name, alias: 'r' };
}

function draftOf(row: Row, { entity, groups }: AccumulatedCheck, { masker }: CheckEnvironment): DefectDraft {
  const record = ['company', ...keyColumns(entity)].map((name) => textOf(row[name]) ?? '');
  const measure = textOf(row['measure']) ?? '';
  const group = groups.find(([name]) => name === measure)?.[1];
  const shared = textOf(row['group_key']) ?? '';
  const isPersonal = group !== undefined && entity.personal.has(group.by);
  const total = numberText(row['total']);
  return {
    key: [record[0] ?? '-', measure, isPersonal ? masker.hash(shared) : shared, textOf(row['from_day']) ?? ''],
    subjects: [record],
    label: `${isPersonal ? masker.mask(shared).masked : shared} · ${textOf(row['from_day'])}`,
    evidence: {
      reason: measure,
      [group?.by ?? 'group']: isPersonal ? masker.mask(shared) : shared,
      from: textOf(row['day']),
      to: textOf(row['last_day']),
      records: Number(row['records']),
      ...(group?.total === undefined ? {} : { total }),
      limit: numberText(row['most']),
      first: entity.personal.has('label') ? null : textOf(row['label']),
    },
    measure: Number(total),
    orgUnitKey: textOf(row['org_unit_key']),
    value: group?.total === undefined ? null : total,
    urlPath: textOf(row['url']),
  };
}
