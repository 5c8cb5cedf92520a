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
  const automatic = automaticUsers(params, user, environment);
  const all = (select: (pair: MappedPair) => Sql) => joinSql(pairs.map(select), ' union all ');
  const documents = all((pair) => documentsOf(pair, automatic, environment));
  const matches = all((pair) => matchesOf(pair, automatic, environment));
  const login = user.fields.has('login') ? sql`u.login` : dialect.literal(null, 'text');
  const people = environment.tables.table(
    'user',
    user.fields.has('login') ? ['key_1', 'company', 'login', 'url'] : ['key_1', 'company', 'url'],
    'u',
  );
  return {
    counts: sql`select count(*) as in_scope, ${dialect.countWhere(sql`d.found = 0 and d.open_step = 1`)} as not_evaluable,
 coalesce(sum(d.users), 0) as row_count from (${documents}) d`,
    rows: sql`select m.*, u.company as company, u.key_1 as key_1, u.url as url, ${login} as login from (${matches}) m left join ${people} on u.key_1 = m.user_key`,
    rowsOf: ({ key }, column) => hasTexts(dialect, column, { user_key: key[1], pair_id: key[2], document_key: key[3] }),
    async *defects(rows) {
      const byId = new Map(pairs.map((pair) => [pair.id, pair]));
      for await (const row of rows) yield dutyDraft(row, byId, environment);
    },
  };
}

/** One row a document with both steps: whether somebody did both, whether a step has no user, and how many people did both. */
function documentsOf({ first, second }: MappedPair, automatic: Sql, environment: CheckEnvironment): Sql {
  const both = sql`a.user_key = b.user_key`;
  const isPerson = sql`${both} and a.user_key not in (${automatic})`;
  return sql`select a.document_key as document_key, max(case when ${both} then 1 else 0 end) as found,
 max(case when a.user_key is null or b.user_key is null then 1 else 0 end) as open_step, sum(case when ${isPerson} then 1 else 0 end) as users
 from (${stepsOf(first, environment)}) a join (${stepsOf(second, environment)}) b on b.document_key = a.document_key group by a.document_key`;
}

function matchesOf({ id, first, second }: MappedPair, automatic: Sql, environment: CheckEnvironment): Sql {
  return sql`select ${environment.dialect.literal(id, 'text')} as pair_id, a.document_key as document_key, a.user_key as user_key,
 a.first_at as first_from, a.last_at as first_to, a.records as first_records, a.label as first_label, a.amount as first_amount,
 b.first_at as second_from, b.last_at as second_to, b.records as second_records, b.label as second_label, b.amount as second_amount
 from (${stepsOf(first, environment)}) a join (${stepsOf(second, environment)}) b on b.document_key = a.document_key and b.user_key = a.user_key
 where a.user_key not in (${automatic})`;
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

/** A select of the keys of users under which programs work. */
function automaticUsers(
  { automaticUsers: listed, automaticTypes }: ExecutedDutiesParams,
  user: MappedEntity,
  environment: CheckEnvironment,
): Sql {
  const { dialect, tables } = environment;
  const hasLogin = listed.length > 0 && user.fields.has('login');
  const hasType = automaticTypes.length > 0 && user.fields.has('type');
  const conditions = [
    ...(hasLogin ? [loginIsOneOf(sql`p.login`, listed, environment)] : []),
    ...(hasType ? [sql`p.type in (${literals(automaticTypes, environment)})`] : []),
  ];
  const columns = ['key_1', ...(hasLogin ? ['login'] : []), ...(hasType ? ['type'] : [])];
  const known = sql`select p.key_1 as user_key from ${tables.table('user', columns, 'p')} where p.key_1 is not null and (${joinSql([sql`1 = 0`, ...conditions], ' or ')})`;
  if (listed.length === 0) return known;
  const named = dialect.inlineTable(
    'named',
    [{ name: 'user_key', type: 'text' }],
    listed.map((each) => [each]),
  );
  return sql`${known} union all select named.user_key from ${named}`;
}

function literals(values: readonly string[], { dialect }: CheckEnvironment): Sql {
  return joinSql(
    values.map((value) => dialect.literal(value, 'text')),
    ', ',
  );
}
