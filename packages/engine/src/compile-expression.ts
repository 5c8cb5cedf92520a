import {
  AuditError,
  type CalendarDate,
  type Dialect,
  type EntityName,
  entityOf,
  joinSql,
  type LocalizedText,
  raw,
  type Sql,
  sql,
  type ValueType,
} from '@erp-audit/core';
import type {
  Expression,
  FoundRecords,
  Having,
  ListParameter,
  Predicate,
  StoredPredicate,
  Total,
} from './expression.ts';
import { fieldsOf, totalOf } from './expression-fields.ts';
import { likely } from './likely.ts';
import type { EntityTables } from './mapped-model.ts';
import { requireFeature } from './missing-feature.ts';
import { lastMonthEnd } from './month-end.ts';
import { normalColumn, plainField } from './normal-text.ts';
import { nullDateField } from './null-date.ts';
import { isStoredPredicate } from './stored-predicate.ts';

/** What compiling needs besides the tree: whose fields it names, under which alias, and on which day. */
export interface ExpressionScope {
  readonly dialect: Dialect;
  readonly tables: EntityTables;
  readonly entity: EntityName;
  /** Alias of the derived table that offers the fields. */
  readonly alias: string;
  readonly asOf: CalendarDate;
  /** Columns of totals that the statement has joined, by the JSON text of each; others are looked up record by record. */
  readonly totals?: ReadonlyMap<string, Sql>;
  /** Of records that the statement has joined for being there: a column that is null where there is none, by the JSON text of each. */
  readonly found?: ReadonlyMap<string, Sql>;
  /** Fields whose normal text the table offers as a column; that of others is worked out where it is asked for. */
  readonly normals?: ReadonlySet<string>;
}

interface TypedSql {
  readonly sql: Sql;
  readonly type: ValueType;
}

type NamesOperands = Extract<Predicate, { readonly names: unknown }>['names'];
type ComputedExpression = Exclude<
  Extract<Expression, object>,
  { readonly field: unknown } | { readonly value: unknown } | { readonly date: unknown } | { readonly age: unknown }
>;
type CaseExpression = Extract<Expression, { readonly case: unknown }>;
type LookupOperands = Extract<Expression, { readonly lookup: unknown }>['lookup'];

const NOT_GIVEN = { en: 'is not given by this kind of rule', 'zh-CN': '在这种规则中不可用' };
const COMPARISONS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;
const ARITHMETIC = { add: '+', subtract: '-', multiply: '*' } as const;

/** Type of a canonical field as SQL sees it; `company`, key parts, labels and status words are text. */
export function fieldType(entity: EntityName, field: string): ValueType {
  if (nullDateField(field) !== undefined) return 'date';
  const type = entityOf(entity).fields[field]?.type ?? 'text';
  return type === 'key' || type === 'status' ? 'text' : type;
}

export function columnOf(scope: Pick<ExpressionScope, 'dialect' | 'alias'>, column: string): Sql {
  return joinSql([raw(scope.alias), scope.dialect.identifier(column)], '.');
}

export function compileExpression(expression: Expression, scope: ExpressionScope): TypedSql {
  if (typeof expression === 'string') return compileExpression({ field: expression }, scope);
  if (typeof expression !== 'object') return literal(expression, scope);
  if ('field' in expression) {
    return { sql: columnOf(scope, expression.field), type: fieldType(scope.entity, expression.field) };
  }
  if ('value' in expression) return literal(expression.value, scope);
  if ('date' in expression) return { sql: scope.dialect.literal(expression.date, 'date'), type: 'date' };
  if ('age' in expression) {
    return { sql: scope.dialect.ageInDays(typed(expression.age, 'date', 'age', scope), scope.asOf), type: 'number' };
  }
  return compileComputed(expression, scope);
}

function compileComputed(expression: ComputedExpression, scope: ExpressionScope): TypedSql {
  if ('addDays' in expression || 'startOf' in expression || 'monthEnd' in expression) {
    return compileMoved(expression, scope);
  }
  if ('normal' in expression) return compileNormal(expression.normal, scope);
  if ('coalesce' in expression) return compileCoalesce(expression.coalesce, scope);
  if ('firstOf' in expression) return compileCoalesce(expression.firstOf, scope);
  if ('parameter' in expression) throw typeError('parameter', NOT_GIVEN, scope);
  if ('lookup' in expression) return compileLookup(expression.lookup, scope);
  if ('total' in expression) return compileTotal(expression.total, scope);
  if ('least' in expression || 'greatest' in expression) return compileExtreme(expression, scope);
  if ('days' in expression) return compileDays(expression.days, scope);
  if ('case' in expression) return compileCase(expression, scope);
  return compileArithmetic(expression, scope);
}

function compileNormal(expression: Expression, scope: ExpressionScope): TypedSql {
  const text = typed(expression, 'text', 'normal', scope);
  const field = plainField(expression);
  const isColumn = field !== undefined && scope.normals?.has(field) === true;
  return { sql: isColumn ? columnOf(scope, normalColumn(field)) : scope.dialect.normalText(text), type: 'text' };
}

/** A boolean condition with SQL's own three values. */
export function compilePredicate(predicate: Predicate, scope: ExpressionScope): Sql {
  if ('and' in predicate) return combine(predicate.and, 'and', sql`1 = 1`, scope);
  if ('or' in predicate) return combine(predicate.or, 'or', sql`1 = 0`, scope);
  if ('not' in predicate) return sql`not (${compilePredicate(predicate.not, scope)})`;
  if ('suspected' in predicate) {
    return scope.dialect.capabilities.regex ? compilePredicate(predicate.suspected, scope) : sql`1 = 1`;
  }
  if ('unknown' in predicate) return sql`(1 = null)`;
  if (isStoredPredicate(predicate)) return compileStored(predicate, scope);
  return compileTest(predicate, scope);
}

function compileTest(predicate: Predicate, scope: ExpressionScope): Sql {
  if ('isNull' in predicate) return sql`(${compileExpression(predicate.isNull, scope).sql} is null)`;
  if ('blank' in predicate) return scope.dialect.isBlank(typed(predicate.blank, 'text', 'blank', scope));
  if ('matches' in predicate) return compileMatches(predicate.matches[0], predicate.matches[1], scope);
  if ('in' in predicate) return compileIn(predicate.in[0], predicate.in[1], scope);
  if ('names' in predicate) return compileNames(predicate.names, scope);
  if ('has' in predicate) return compileHas(predicate.has, scope);
  return compileComparison(predicate, scope);
}

function compileMatches(text: Expression, pattern: string, scope: ExpressionScope): Sql {
  requireFeature(scope.dialect, 'regex');
  return scope.dialect.matches(typed(text, 'text', 'matches', scope), pattern);
}

function literal(value: string | number | boolean, scope: ExpressionScope): TypedSql {
  const type = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { sql: scope.dialect.literal(value, type), type };
}

function typed(expression: Expression, type: ValueType, operator: string, scope: ExpressionScope): Sql {
  const compiled = compileExpression(expression, scope);
  if (compiled.type !== type)
    throw typeError(
      operator,
      { en: `needs a ${type}, not a ${compiled.type}`, 'zh-CN': `需要 ${type}，而不是 ${compiled.type}` },
      scope,
    );
  return compiled.sql;
}

function typeError(operator: string, what: LocalizedText, { entity }: ExpressionScope): AuditError {
  const message = {
    en: `"${operator}" on ${entity} ${what.en}.`,
    'zh-CN': `${entity} 上的 "${operator}" ${what['zh-CN']}。`,
  };
  return new AuditError('RULE_INVALID', message, { file: 'the rule' });
}

function sameTypes(expressions: readonly Expression[], operator: string, scope: ExpressionScope): readonly TypedSql[] {
  const compiled = expressions.map((expression) => compileExpression(expression, scope));
  const other = compiled.find((each) => each.type !== compiled[0]?.type);
  if (other !== undefined)
    throw typeError(
      operator,
      { en: `mixes ${compiled[0]?.type} and ${other.type}`, 'zh-CN': `混用了 ${compiled[0]?.type} 与 ${other.type}` },
      scope,
    );
  return compiled;
}

function compileCoalesce(parts: readonly Expression[], scope: ExpressionScope): TypedSql {
  const compiled = sameTypes(parts, 'coalesce', scope);
  const [only] = compiled;
  if (only !== undefined && compiled.length === 1) return only;
  const list = joinSql(
    compiled.map((part) => part.sql),
    ', ',
  );
  return { sql: sql`coalesce(${list})`, type: only?.type ?? 'text' };
}

/** `least` and `greatest` of the databases differ: some give null as soon as one argument is null. */
function compileExtreme(
  expression: Extract<Expression, { readonly least: unknown } | { readonly greatest: unknown }>,
  scope: ExpressionScope,
): TypedSql {
  const isLeast = 'least' in expression;
  const isBetter = raw(isLeast ? '<' : '>');
  const parts = isLeast ? expression.least : expression.greatest;
  return sameTypes(parts, isLeast ? 'least' : 'greatest', scope).reduce((left, right) => ({
    type: left.type,
    sql: sql`case when ${left.sql} is null then ${right.sql} when ${right.sql} ${isBetter} ${left.sql} then ${right.sql} else ${left.sql} end`,
  }));
}

/** Both ages are counted to the same day, so that it falls out of their difference. */
function compileDays([from, to]: readonly [Expression, Expression], scope: ExpressionScope): TypedSql {
  const age = (date: Expression) => scope.dialect.ageInDays(typed(date, 'date', 'days', scope), scope.asOf);
  return { sql: sql`(${age(from)} - ${age(to)})`, type: 'number' };
}

type MovedDate = Extract<
  Expression,
  { readonly addDays: unknown } | { readonly startOf: unknown } | { readonly monthEnd: unknown }
>;

/** A date of another day. */
function compileMoved(expression: MovedDate, scope: ExpressionScope): TypedSql {
  if ('monthEnd' in expression) return { sql: scope.dialect.literal(lastMonthEnd(scope.asOf), 'date'), type: 'date' };
  if ('startOf' in expression) {
    const [date, unit] = expression.startOf;
    return { sql: scope.dialect.startOf(typed(date, 'date', 'startOf', scope), unit), type: 'date' };
  }
  const [date, days] = expression.addDays;
  return { sql: scope.dialect.addDays(typed(date, 'date', 'addDays', scope), days), type: 'date' };
}

function compileCase({ case: branches, else: otherwise }: CaseExpression, scope: ExpressionScope): TypedSql {
  const values = [...branches.map(({ value }) => value), ...(otherwise === undefined ? [] : [otherwise])];
  const compiled = sameTypes(values, 'case', scope);
  const type = compiled[0]?.type ?? 'text';
  const parts = branches.map(({ when }, at) => {
    return sql`when ${compilePredicate(when, scope)} then ${compiled[at]?.sql ?? raw('null')}`;
  });
  const rest = compiled[branches.length]?.sql ?? scope.dialect.literal(null, type);
  return { sql: sql`case ${joinSql(parts, ' ')} else ${rest} end`, type };
}

function compileArithmetic(expression: Extract<Expression, object>, scope: ExpressionScope): TypedSql {
  if ('abs' in expression) return { sql: sql`abs(${typed(expression.abs, 'number', 'abs', scope)})`, type: 'number' };
  const [operator, operands] = Object.entries(expression)[0] as [string, readonly [Expression, Expression]];
  const left = typed(operands[0], 'number', operator, scope);
  const right = typed(operands[1], 'number', operator, scope);
  if (operator === 'divide') return { sql: sql`(${left} / nullif(${right}, 0))`, type: 'number' };
  return {
    sql: joinSql([sql`(${left}`, sql`${right})`], ` ${ARITHMETIC[operator as keyof typeof ARITHMETIC]} `),
    type: 'number',
  };
}

function combine(parts: readonly Predicate[], word: 'and' | 'or', empty: Sql, scope: ExpressionScope): Sql {
  if (parts.length === 0) return empty;
  return sql`(${joinSql(
    parts.map((part) => compilePredicate(part, scope)),
    ` ${word} `,
  )})`;
}

function compileComparison(predicate: Predicate, scope: ExpressionScope): Sql {
  const [operator, operands] = Object.entries(predicate)[0] as [
    keyof typeof COMPARISONS,
    readonly [Expression, Expression],
  ];
  const [left, right] = sameTypes(operands, operator, scope) as [TypedSql, TypedSql];
  return joinSql([sql`(${left.sql}`, sql`${right.sql})`], ` ${COMPARISONS[operator]} `);
}

function compileIn(
  expression: Expression,
  values: readonly (string | number | boolean)[] | ListParameter,
  scope: ExpressionScope,
): Sql {
  if ('parameter' in values) throw typeError('parameter', NOT_GIVEN, scope);
  if (values.length === 0) return sql`1 = 0`;
  const left = compileExpression(expression, scope);
  const wrong = values.find((value) => literal(value, scope).type !== left.type && left.type !== 'date');
  if (wrong !== undefined)
    throw typeError(
      'in',
      { en: `compares ${left.type} with ${typeof wrong}`, 'zh-CN': `拿 ${left.type} 与 ${typeof wrong} 比较` },
      scope,
    );
  const list = joinSql(
    values.map((value) => scope.dialect.literal(value, left.type)),
    ', ',
  );
  return sql`(${left.sql} in (${list}))`;
}

/** Never null: what names nothing, names no record. */
function compileNames([expression, entity, where]: NamesOperands, scope: ExpressionScope): Sql {
  const key = typed(expression, 'text', 'names', scope);
  return sql`(${key} is not null and ${key} in (${keysOf(entity, 'key_1', where, scope)}))`;
}

/** Never null: the key of a record is there. */
function compileHas({ entity, by, where }: Having, scope: ExpressionScope): Sql {
  return sql`(${columnOf(scope, 'key_1')} in (${keysOf(entity, by, where, scope)}))`;
}

/** A range or a join costs less than a list of all keys, which may not fit in memory. */
function compileStored(predicate: StoredPredicate, scope: ExpressionScope): Sql {
  if ('repeated' in predicate) return compileRepeated(predicate.repeated, scope);
  if ('within' in predicate) {
    const { column, range, isNullable } = predicate.within;
    const key = columnOf(scope, column);
    const isThere = isNullable ? sql`${key} is not null and ` : raw('');
    return sql`(${isThere}${key} between ${raw(range.first)} and ${raw(range.last)})`;
  }
  if ('listed' in predicate || 'fits' in predicate || 'dated' in predicate) return compileStoredTest(predicate, scope);
  if ('likely' in predicate) return likely(compilePredicate(predicate.likely.condition, scope), scope.dialect);
  return compileExists(predicate.exists, scope);
}

function compileExists(records: FoundRecords, scope: ExpressionScope): Sql {
  const joined = scope.found?.get(JSON.stringify(records));
  if (joined !== undefined) return sql`(${joined} is not null)`;
  const { key, from } = foundRecords(records, scope);
  return sql`exists (select 1 from ${from(sql`${key} = ${columnOf(scope, records.is)}`)})`;
}

/** The records that are looked for, and by which column of theirs. */
function foundRecords({ entity, by, where }: FoundRecords, scope: ExpressionScope) {
  const inner = innerScope(entity, scope);
  const key = columnOf(inner, by);
  const table = inner.tables.table(entity, [by, ...fieldsOf(where)], inner.alias);
  const condition = where === undefined ? raw('') : sql` and ${compilePredicate(where, inner)}`;
  return { key, from: (are: Sql) => sql`${table} where ${are}${condition}` };
}

type StoredTest = Extract<
  StoredPredicate,
  { readonly listed: unknown } | { readonly fits: unknown } | { readonly dated: unknown }
>;

/** What only the dialect that made these columns can ask of them. */
function compileStoredTest(test: StoredTest, scope: ExpressionScope): Sql {
  const { dialect } = scope;
  const { stored } = dialect;
  if (stored === undefined) throw new Error(`The dialect ${dialect.id} stores nothing that it could name.`);
  if ('fits' in test) return stored.matches(columnOf(scope, test.fits.column), test.fits.pattern);
  if ('dated' in test) {
    return stored.compareDate(columnOf(scope, test.dated.column), test.dated.operator, test.dated.date);
  }
  const { column, values } = test.listed;
  return sql`(${columnOf(scope, column)} in (${joinSql(values.map(stored.bareText), ', ')}))`;
}

/**
 * Values that stand twice, by numbering equal ones: sorting a column and taking each second one costs half of grouping
 * it (PostgreSQL 15, 3,000,000 order numbers: 1.3 s against 2.7 s), and only values that repeat are kept.
 */
function compileRepeated(field: string, scope: ExpressionScope): Sql {
  const { dialect } = scope;
  const inner = innerScope(scope.entity, scope);
  const value = columnOf(inner, field);
  const table = inner.tables.table(scope.entity, [field], inner.alias);
  const [name, nth] = [dialect.identifier('repeated'), dialect.identifier('nth')];
  const numbered = sql`select ${value} as ${name}, row_number() over (partition by ${value} order by ${value}) as ${nth} from ${table} where ${value} is not null`;
  const own = columnOf(scope, field);
  return sql`(${own} is not null and ${own} in (select d.${name} from (${numbered}) d where d.${nth} = 2))`;
}

/** Uncorrelated, so that the database hashes the keys once instead of looking each record up. */
function keysOf(entity: EntityName, column: string, where: Predicate | undefined, outer: ExpressionScope): Sql {
  const inner = innerScope(entity, outer);
  const key = columnOf(inner, column);
  const table = inner.tables.table(entity, [column, ...fieldsOf(where)], inner.alias);
  const condition = where === undefined ? raw('') : sql` and ${compilePredicate(where, inner)}`;
  return sql`select ${key} from ${table} where ${key} is not null${condition}`;
}

/** One value whatever the mapping: of several records with one key the greatest. */
function compileLookup(operands: LookupOperands, scope: ExpressionScope): TypedSql {
  const [expression, entity, field] = operands;
  const type = fieldType(entity, field);
  if (type === 'boolean') {
    const what = { en: 'gives a text, number or date, not a boolean', 'zh-CN': '只能取文本、数字或日期，不能取布尔值' };
    throw typeError('lookup', what, scope);
  }
  const joined = scope.totals?.get(JSON.stringify(totalOf({ lookup: operands })));
  if (joined !== undefined) return { sql: joined, type };
  const inner = innerScope(entity, scope);
  const table = inner.tables.table(entity, ['key_1', field], inner.alias);
  const same = sql`${columnOf(inner, 'key_1')} = ${typed(expression, 'text', 'lookup', scope)}`;
  return { sql: sql`(select max(${columnOf(inner, field)}) from ${table} where ${same})`, type };
}

/** Where nothing was joined, as in a condition on a single record, the total is asked for that record. */
function compileTotal(total: Total, scope: ExpressionScope): TypedSql {
  const type = totalType(total);
  const joined = scope.totals?.get(JSON.stringify(total));
  if (joined !== undefined) return { sql: total.count === true ? sql`coalesce(${joined}, 0)` : joined, type };
  const inner = innerScope(total.entity, scope);
  const key = typed(total.of ?? 'key_1', 'text', 'total', scope);
  const { value, from } = totalParts(total, inner);
  return { sql: sql`(select ${value} from ${from} and ${columnOf(inner, total.by)} = ${key})`, type };
}

function totalType({ entity, min, max, sum }: Total): ValueType {
  const field = min ?? max;
  if (sum !== undefined || field === undefined) return 'number';
  return fieldType(entity, field);
}

/** What is counted of which records of the other entity. */
function totalParts(total: Total, inner: ExpressionScope): { readonly value: Sql; readonly from: Sql } {
  const { entity, by, where, min, max, sum } = total;
  const field = min ?? max ?? sum;
  const word = min !== undefined ? 'min' : max !== undefined ? 'max' : 'sum';
  const value = field === undefined ? sql`count(*)` : sql`${raw(word)}(${columnOf(inner, field)})`;
  const columns = [by, ...(field === undefined ? [] : [field]), ...fieldsOf(where)];
  const table = inner.tables.table(entity, [...new Set(columns)], inner.alias);
  const condition = where === undefined ? raw('') : sql` and ${compilePredicate(where, inner)}`;
  return { value, from: sql`${table} where ${columnOf(inner, by)} is not null${condition}` };
}

/** What is asked of other records, joined with the records it belongs to. */
export interface Joined<Asked> {
  /** The scope that knows it. */
  readonly scope: ExpressionScope;
  /** The text of the joins that some of it needs. */
  joins(some: readonly Asked[]): Sql;
}

/** @param joins - by the JSON text of what is asked */
function joinsFrom(joins: ReadonlyMap<string, Sql>): Joined<unknown>['joins'] {
  return (some) =>
    joinSql(
      some.map((asked) => joins.get(JSON.stringify(asked)) ?? raw('')),
      '',
    );
}

/** Each total is rolled up once. */
export function joinTotals(totals: readonly Total[], scope: ExpressionScope): Joined<Total> {
  const { dialect } = scope;
  const id = (name: string) => dialect.identifier(name);
  const columns = new Map<string, Sql>();
  const joins = new Map<string, Sql>();
  for (const [at, total] of totals.entries()) {
    const name = JSON.stringify(total);
    const inner = innerScope(total.entity, scope);
    const { value, from } = totalParts(total, inner);
    const by = columnOf(inner, total.by);
    const alias = `t${at}`;
    const key = typed(total.of ?? 'key_1', 'text', total.by === 'key_1' ? 'lookup' : 'total', scope);
    columns.set(name, columnOf({ dialect, alias }, 'total'));
    joins.set(
      name,
      sql` left join (select ${by} as ${id('named')}, ${value} as ${id('total')} from ${from} group by ${by}) ${raw(alias)} on ${columnOf({ dialect, alias }, 'named')} = ${key}`,
    );
  }
  return {
    scope: { ...scope, totals: columns },
    joins: joinsFrom(joins),
  };
}

/**
 * For statements that ask of every record whether another is there, and give a row for many of them: PostgreSQL prices
 * what stands in their lists by the rows they give, and looks the other records through once for each record it reads.
 */
export function joinRecords(found: readonly FoundRecords[], scope: ExpressionScope): Joined<FoundRecords> {
  const { dialect } = scope;
  const columns = new Map<string, Sql>();
  const joins = new Map<string, Sql>();
  for (const [at, records] of found.entries()) {
    const name = JSON.stringify(records);
    const { key, from } = foundRecords(records, scope);
    const joined = columnOf({ dialect, alias: `e${at}` }, 'named');
    columns.set(name, joined);
    joins.set(
      name,
      sql` left join (select distinct ${key} as ${dialect.identifier('named')} from ${from(sql`${key} is not null`)}) ${raw(`e${at}`)} on ${joined} = ${columnOf(scope, records.is)}`,
    );
  }
  return {
    scope: { ...scope, found: columns },
    joins: joinsFrom(joins),
  };
}

/** Each level of nesting has an alias of its own. */
function innerScope(entity: EntityName, outer: ExpressionScope): ExpressionScope {
  const { totals: _totals, found: _found, normals: _normals, ...scope } = outer;
  return { ...scope, entity, alias: `${outer.alias}n` };
}
