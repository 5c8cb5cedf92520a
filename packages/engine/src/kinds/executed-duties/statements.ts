import { joinSql, type Sql, sql } from '@erp-audit/core';
import { compileExpression, compilePredicate, type ExpressionScope } from '../../compile-expression.ts';
import type { CheckEnvironment, SetStatements } from '../../define-kind.ts';
import { fieldsOf } from '../../expression-fields.ts';
import { loginIsOneOf } from '../../logins.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import { hasTexts } from '../../same-record.ts';
import { dutyDraft } from './drafts.ts';
import type { MappedPair, MappedStep } from './mapped-pair.ts';
import type { ExecutedDutiesParams } from './schema.ts';

const ALIAS = 't';

/**
 * In scope: a document of a pair on which both steps are recorded. Not evaluable: one of its steps has no user, and
 * nobody is known to have done both. One row for each user, pair and document.
 */
export function dutyStatements(
  pairs: readonly MappedPair[],
  params: ExecutedDutiesParams,
  user: MappedEntity,
  environment: CheckEnvironment,
): SetStatements {
  const { dialect } = environment;
  const people = actingUsers(params, user, environment);
  const all = (select: (pair: MappedPair) => Sql) => joinSql(pairs.map(select), ' union all ');
  const documents = all((pair) => documentsOf(pair, people, environment));
  const matches = all((pair) => matchesOf(pair, environment));
  const login = user.fields.has('login') ? sql`u.login` : dialect.literal(null, 'text');
  return {
    counts: sql`select count(*) as in_scope, ${dialect.countWhere(sql`d.found = 0 and d.open_step = 1`)} as not_evaluable,
 sum(d.users) as row_count from (${documents}) d`,
    rows: sql`select m.*, u.company as company, u.key_1 as key_1, u.url as url, ${login} as login from (${matches}) m left join ${people.table} on u.key_1 = m.user_key where ${people.isPerson(sql`m.user_key`)} = 1`,
    rowsOf: ({ key }, column) => hasTexts(dialect, column, { user_key: key[1], pair_id: key[2], document_key: key[3] }),
    async *defects(rows) {
      const byId = new Map(pairs.map((pair) => [pair.id, pair]));
      for await (const row of rows) yield dutyDraft(row, byId, environment);
    },
  };
}

/** One row a document with both steps: whether somebody did both, whether a step has no user, and how many people did both. */
function documentsOf({ first, second }: MappedPair, people: ActingUsers, environment: CheckEnvironment): Sql {
  const both = sql`a.user_key = b.user_key`;
  return sql`select a.document_key as document_key, max(case when ${both} then 1 else 0 end) as found,
 max(case when a.user_key is null or b.user_key is null then 1 else 0 end) as open_step, sum(case when ${both} then ${people.isPerson(sql`a.user_key`)} else 0 end) as users
 from (${stepsOf(first, environment)}) a join (${stepsOf(second, environment)}) b on b.document_key = a.document_key left join ${people.table} on u.key_1 = a.user_key group by a.document_key`;
}

/** Also of automatic users. */
function matchesOf({ id, first, second }: MappedPair, environment: CheckEnvironment): Sql {
  return sql`select ${environment.dialect.literal(id, 'text')} as pair_id, a.document_key as document_key, a.user_key as user_key,
 a.first_at as first_from, a.last_at as first_to, a.records as first_records, a.label as first_label, a.amount as first_amount,
 b.first_at as second_from, b.last_at as second_to, b.records as second_records, b.label as second_label, b.amount as second_amount
 from (${stepsOf(first, environment)}) a join (${stepsOf(second, environment)}) b on b.document_key = a.document_key and b.user_key = a.user_key`;
}

/** One row a document and user who did the step, with the user null where none is recorded. */
function stepsOf(steps: readonly MappedStep[], environment: CheckEnvironment): Sql {
  const records = joinSql(
    steps.map((step) => recordsOf(step, environment)),
    ' union all ',
  );
  return sql`select s.document_key as document_key, s.user_key as user_key, min(s.done_at) as first_at, max(s.done_at) as last_at,
 count(*) as records, min(s.label) as label, sum(s.amount) as amount from (${records}) s where s.document_key is not null group by s.document_key, s.user_key`;
}

function recordsOf({ entity, by, at, document, where, amount }: MappedStep, environment: CheckEnvironment): Sql {
  const { dialect, tables, asOf } = environment;
  const scope: ExpressionScope = { dialect, tables, asOf, entity: entity.name, alias: ALIAS };
  const value = (expression: Parameters<typeof compileExpression>[0]) => compileExpression(expression, scope).sql;
  const label = entity.personal.has('label') ? dialect.literal(null, 'text') : value({ field: 'label' });
  const columns = fieldsOf(by, at, document, where, amount);
  const table = tables.table(entity.name, [...new Set([...columns, 'label'])], ALIAS);
  const condition = where === undefined ? sql`` : sql` where ${compilePredicate(where, scope)}`;
  return sql`select ${value(document)} as document_key, ${value(by)} as user_key, ${at === undefined ? dialect.literal(null, 'date') : value(at)} as done_at,
 ${label} as label, ${amount === undefined ? dialect.literal(null, 'number') : value(amount)} as amount from ${table}${condition}`;
}

/** Users as those who did a step are joined with them: `u`. */
interface ActingUsers {
  readonly table: Sql;
  /** 1 where a person works under that key, 0 where a program does; a user that is not listed is a person. */
  isPerson(key: Sql): Sql;
}

function actingUsers(
  { automaticUsers, automaticTypes }: ExecutedDutiesParams,
  { fields }: MappedEntity,
  environment: CheckEnvironment,
): ActingUsers {
  const known = ['login', 'type'].filter((name) => fields.has(name));
  const isOneOf = (column: Sql, values: readonly string[]) => sql`${column} in (${literals(values, environment)})`;
  const hasType = automaticTypes.length > 0 && fields.has('type');
  const hasLogin = automaticUsers.length > 0 && fields.has('login');
  const isProgram = (key: Sql) => [
    ...(automaticUsers.length > 0 ? [isOneOf(key, automaticUsers)] : []),
    ...(hasLogin ? [loginIsOneOf(sql`u.login`, automaticUsers, environment)] : []),
    ...(hasType ? [isOneOf(sql`u.type`, automaticTypes)] : []),
  ];
  return {
    table: environment.tables.table('user', ['key_1', 'company', 'url', ...known], 'u'),
    isPerson: (key) => {
      const conditions = isProgram(key);
      return conditions.length === 0 ? sql`1` : sql`case when ${joinSql(conditions, ' or ')} then 0 else 1 end`;
    },
  };
}

function literals(values: readonly string[], { dialect }: CheckEnvironment): Sql {
  return joinSql(
    values.map((value) => dialect.literal(value, 'text')),
    ', ',
  );
}
