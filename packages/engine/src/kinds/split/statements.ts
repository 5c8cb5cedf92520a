import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { columnOf, compileExpression, compilePredicate } from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { keyColumns } from '../../mapped-model.ts';
import { withQueries } from '../../missing-feature.ts';
import { NO_TEXT } from '../../no-text.ts';
import { namesOneOf } from '../../same-record.ts';
import { drafts } from './drafts.ts';
import { groupColumns, type SplitCheck } from './split-check.ts';

/** Documents near the limit, and those of them after which enough others follow. */
const NEAR = 'near_limit';
const STARTS = 'split_starts';

/**
 * Few documents lie near the limit: only they are joined with each other. A document starts a split where it and those
 * of the days after it exceed the limit together; all of these are members.
 */
export function splitStatements(check: SplitCheck, environment: CheckEnvironment): SetStatements {
  const { dialect } = environment;
  const named = (use: Sql) =>
    withQueries(
      dialect,
      [
        { name: NEAR, body: nearLimit(check, environment) },
        { name: STARTS, body: starts(check, environment) },
      ],
      use,
    );
  const members = memberRows(check, environment);
  const m = (name: string) => columnOf({ dialect, alias: 'm' }, name);
  const order = joinSql([...groupColumns, 'day', ...keyColumns(check.entity)].map(m), ', ');
  return {
    counts: named(counts(check, members, environment)),
    rows: named(sql`select m.* from (${members}) m order by ${order}`),
    defects: (rows) => drafts(rows, check, environment),
    rowsOf: ({ subjects }, column) => namesOneOf(dialect, column, ['company', ...keyColumns(check.entity)], subjects),
  };
}

function inputsOf({ params }: SplitCheck): readonly string[] {
  return [params.partner, params.requester, params.date, 'amount'];
}

/** One row for each document in scope or of which nobody can tell, and one for each member. */
function counts(check: SplitCheck, members: Sql, { dialect, tables, asOf }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [r, m, c] = [of('r'), of('m'), of('c')];
  const units = check.shown.includes('org_unit_key');
  const fields = ['company', ...(units ? ['org_unit_key'] : []), ...inputsOf(check), ...fieldsOf(check.scope)];
  const table = tables.table(check.entity.name, [...new Set(fields)], 'r');
  const inScope = compilePredicate(check.scope, { dialect, tables, entity: check.entity.name, alias: 'r', asOf });
  const isUnknown = joinSql(
    inputsOf(check).map((field) => sql`${r(field)} is null`),
    ' or ',
  );
  const row = (unit: Sql, company: Sql, scoped: Sql, unknown: Sql, hit: Sql) =>
    sql`select ${company} as ${id('company')}, ${unit} as ${id('org_unit')}, ${scoped} as ${id('scoped')}, ${unknown} as ${id('unknown')}, ${hit} as ${id('hit')}`;
  const unit = (column: (name: string) => Sql) => (units ? column('org_unit_key') : dialect.literal(null, 'text'));
  const scoped = sql`case when not (${inScope}) then 0 else 1 end`;
  const unknown = sql`case when ${inScope} then case when ${isUnknown} then 1 else 0 end when not (${inScope}) then 0 else 1 end`;
  const records = sql`${row(unit(r), r('company'), scoped, unknown, sql`0`)} from ${table}`;
  const hits = sql`${row(unit(m), m('company'), sql`0`, sql`0`, sql`1`)} from (${members}) m`;
  return sql`select ${c('company')}, ${c('org_unit')}, sum(${c('scoped')}) as ${id('in_scope')}, sum(${c('unknown')}) as ${id('not_evaluable')}, sum(${c('hit')}) as ${id('row_count')} from (${records} union all ${hits}) c group by ${c('company')}, ${c('org_unit')}`;
}

/** Documents that need no approval by themselves, but come near to it. `day` counts down to the as-of. */
function nearLimit(check: SplitCheck, { dialect, tables, asOf }: CheckEnvironment): Sql {
  const { params, entity, shown, currency } = check;
  const id = (name: string) => dialect.identifier(name);
  const r = (name: string) => columnOf({ dialect, alias: 'r' }, name);
  const scope = { dialect, tables, entity: entity.name, alias: 'r', asOf };
  const envelope = ['company', ...keyColumns(entity), 'label', 'url', ...shown];
  const fields = [...envelope, ...inputsOf(check), ...currency, ...fieldsOf(check.scope)];
  const none = dialect.literal(NO_TEXT, 'text');
  const number = (value: number) => dialect.literal(value, 'number');
  const columns = [
    ...envelope.map((name) => sql`${r(name)} as ${id(name)}`),
    sql`${r(params.partner)} as ${id('partner')}`,
    sql`${r(params.requester)} as ${id('requester')}`,
    sql`${currency.length > 0 ? sql`coalesce(${r('currency')}, ${none})` : none} as ${id('currency')}`,
    sql`${r('amount')} as ${id('amount')}`,
    sql`${r(params.date)} as ${id('date')}`,
    sql`-1 * ${compileExpression({ age: params.date }, scope).sql} as ${id('day')}`,
  ];
  const known = [params.partner, params.requester].map((field) => sql`${r(field)} is not null`);
  const isNear = sql`${r('amount')} >= ${number(params.leastShare * check.limit)} and ${r('amount')} > 0 and ${r('amount')} <= ${number(check.limit)}`;
  return sql`select ${joinSql(columns, ', ')} from ${tables.table(entity.name, [...new Set(fields)], 'r')} where ${joinSql([compilePredicate(check.scope, scope), ...known, isNear], ' and ')}`;
}

/** Documents that together with those of the days after them exceed the limit. */
function starts({ limit, params, entity }: SplitCheck, { dialect }: CheckEnvironment): Sql {
  const id = (name: string) => dialect.identifier(name);
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [a, b] = [of('a'), of('b')];
  const days = dialect.literal(params.windowDays, 'number');
  const same = groupColumns.map((name) => sql`${a(name)} = ${b(name)}`);
  const near = [...same, sql`${b('day')} >= ${a('day')}`, sql`${b('day')} <= ${a('day')} + ${days}`];
  const columns = [...groupColumns, ...keyColumns(entity), 'day'].map(a);
  const shown = [...groupColumns, 'day'].map((name) => sql`${a(name)} as ${id(name)}`);
  return sql`select ${joinSql(shown, ', ')} from ${raw(NEAR)} a join ${raw(NEAR)} b on ${joinSql(near, ' and ')} group by ${joinSql(columns, ', ')} having sum(${b('amount')}) > ${dialect.literal(limit, 'number')}`;
}

function memberRows({ params }: SplitCheck, { dialect }: CheckEnvironment): Sql {
  const of = (alias: string) => (name: string) => columnOf({ dialect, alias }, name);
  const [n, s] = [of('n'), of('s')];
  const days = dialect.literal(params.windowDays, 'number');
  const same = groupColumns.map((name) => sql`${s(name)} = ${n(name)}`);
  const after = [...same, sql`${n('day')} >= ${s('day')}`, sql`${n('day')} <= ${s('day')} + ${days}`];
  return sql`select n.* from ${raw(NEAR)} n where exists (select 1 from ${raw(STARTS)} s where ${joinSql(after, ' and ')})`;
}
