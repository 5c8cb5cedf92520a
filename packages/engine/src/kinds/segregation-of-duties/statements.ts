import { joinSql, type Sql, sql } from '@erp-audit/core';
import type { CheckEnvironment } from '../../define-kind.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import type { FunctionTerms } from '../../profile-file.ts';
import type { Coverage } from './coverage.ts';
import type { Matrix } from './matrix.ts';

/** What the statements and the findings of one rule stand on. */
export interface SegregationPlan {
  readonly matrix: Matrix;
  readonly functions: Readonly<Record<string, FunctionTerms>>;
  readonly coverage: Coverage;
  readonly user: MappedEntity;
  readonly userRole: MappedEntity;
  readonly excludeSuperusers: boolean;
}

/**
 * `scope`: active people at a screen. `conflicts`: one row a user and pair, with the ways each side is granted.
 * A function is held when each of its terms is held by at least one effective role.
 */
export function conflictStatements(
  plan: SegregationPlan,
  environment: CheckEnvironment,
): { readonly scope: Sql; readonly conflicts: Sql } {
  const scope = peopleInScope(plan, environment);
  const held = heldFunctions(plan, environment, scope);
  const { dialect } = environment;
  const pairs = dialect.inlineTable(
    'pairs',
    [
      { name: 'pair_id', type: 'text' },
      { name: 'a', type: 'text' },
      { name: 'b', type: 'text' },
    ],
    plan.coverage.pairs.map((id) => [id, plan.matrix.pairs[id]?.a ?? '', plan.matrix.pairs[id]?.b ?? '']),
  );
  const login = plan.user.fields.has('login') ? sql`people.login` : dialect.literal(null, 'text');
  const conflicts = sql`select people.company as company, people.key_1 as user_key, ${login} as login, people.url as url,
 pairs.pair_id as pair_id, one.paths as paths_a, other.paths as paths_b
 from (${scope}) people
 join (${held}) one on one.user_key = people.key_1
 join ${pairs} on pairs.a = one.function_id
 join (${held}) other on other.user_key = people.key_1 and other.function_id = pairs.b`;
  return { scope, conflicts };
}

function peopleInScope(plan: SegregationPlan, { dialect, tables, asOf }: CheckEnvironment): Sql {
  const wanted = ['company', 'key_1', 'url', 'status', 'login', 'type', 'valid_to'];
  const columns = wanted.filter((name) => plan.user.fields.has(name) || ['company', 'key_1', 'url'].includes(name));
  const conditions = [sql`u.status = ${dialect.literal('open', 'text')}`];
  if (plan.user.fields.has('type')) conditions.push(sql`u.type = ${dialect.literal('dialog', 'text')}`);
  if (plan.user.fields.has('valid_to')) {
    conditions.push(sql`(u.valid_to is null or u.valid_to >= ${dialect.literal(asOf, 'date')})`);
  }
  if (plan.excludeSuperusers) {
    const roles = tables.table('role', ['key_1', 'is_super'], 'r');
    const given = tables.table('user_role', ['user_key', 'role_key'], 's');
    const isSuper = sql`r.is_super = ${dialect.literal(true, 'boolean')}`;
    conditions.push(sql`u.key_1 not in (select s.user_key from ${given} join ${roles} on r.key_1 = s.role_key
 where s.user_key is not null and ${isSuper})`);
  }
  return sql`select * from ${tables.table('user', columns, 'u')} where ${joinSql(conditions, ' and ')}`;
}

function heldFunctions(plan: SegregationPlan, { dialect, tables, asOf }: CheckEnvironment, scope: Sql): Sql {
  const { userRole } = plan;
  const optional = ['path', 'valid_from', 'valid_to'].filter((field) => userRole.fields.has(field));
  const given = tables.table('user_role', ['user_key', 'role_key', ...optional], 'g');
  const terms = dialect.inlineTable(
    'terms',
    [
      { name: 'function_id', type: 'text' },
      { name: 'term', type: 'number' },
      { name: 'terms', type: 'number' },
      { name: 'role_key', type: 'text' },
    ],
    termRows(plan),
  );
  const today = dialect.literal(asOf, 'date');
  const conditions = [sql`g.user_key in (select s.key_1 from (${scope}) s)`];
  if (userRole.fields.has('valid_from')) conditions.push(sql`(g.valid_from is null or g.valid_from <= ${today})`);
  if (userRole.fields.has('valid_to')) conditions.push(sql`(g.valid_to is null or g.valid_to >= ${today})`);
  const path = userRole.fields.has('path') ? sql`coalesce(g.path, g.role_key)` : sql`g.role_key`;
  return sql`select g.user_key as user_key, terms.function_id as function_id, ${dialect.collectTexts(path)} as paths
 from ${given} join ${terms} on terms.role_key = g.role_key where ${joinSql(conditions, ' and ')}
 group by g.user_key, terms.function_id, terms.terms having count(distinct terms.term) = terms.terms`;
}

/** One row for each role that can hold a term of a function of a judged pair. */
function termRows({ coverage, matrix, functions }: SegregationPlan): [string, number, number, string][] {
  const wanted = new Set(coverage.pairs.flatMap((id) => [matrix.pairs[id]?.a ?? '', matrix.pairs[id]?.b ?? '']));
  return [...wanted].flatMap((id) => {
    const all = functions[id]?.all ?? [];
    return all.flatMap(({ any }, term) =>
      [...new Set(any)].map((role): [string, number, number, string] => [id, term, all.length, role]),
    );
  });
}
