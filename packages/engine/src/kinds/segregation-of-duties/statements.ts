import { type Sql, sql } from '@erp-audit/core';
import { type AccountScope, activeAccounts, superGrants, superuserWays } from '../../accounts.ts';
import { creatorColumns } from '../../creators/creator-column.ts';
import type { CheckEnvironment } from '../../define-kind.ts';
import { likely } from '../../likely.ts';
import { collectTexts } from '../../missing-feature.ts';
import type { FunctionTerms } from '../../profile-file.ts';
import type { Coverage } from './coverage.ts';
import type { Matrix } from './matrix.ts';
import { EVERYWHERE, scopedGrants } from './scoped-grants.ts';
import { withTraces } from './traces.ts';

/** What the statements and the findings of one rule stand on. */
export interface SegregationPlan {
  readonly matrix: Matrix;
  readonly functions: Readonly<Record<string, FunctionTerms>>;
  readonly coverage: Coverage;
  readonly scope: AccountScope;
  readonly excludeSuperusers: boolean;
}

/**
 * `scope`: active people at a screen. `conflicts`: one row a user, pair and scope of the organisation, with the ways
 * each side is granted; `traced` adds whether the user did both. A function is held when each of its terms is held by
 * at least one effective role.
 */
export function conflictStatements(
  plan: SegregationPlan,
  environment: CheckEnvironment,
): { readonly scope: Sql; readonly conflicts: Sql; readonly traced: Sql } {
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
  const login = plan.scope.user.fields.has('login') ? sql`people.login` : dialect.literal(null, 'text');
  const everywhere = dialect.literal(EVERYWHERE, 'text');
  const creator = creatorColumns('user', environment).length > 0 ? sql`people.created_by as created_by, ` : sql``;
  // What somebody may do everywhere is not said again for each part of the organisation.
  const conflicts = sql`select people.company as company, people.key_1 as key_1, ${login} as login, people.url as url,
 ${creator}pairs.pair_id as pair_id, pairs.a as a, pairs.b as b, one.org_scope as org_scope, one.paths as paths_a, other.paths as paths_b
 from (${scope}) people
 join (${held}) one on one.user_key = people.key_1
 join ${pairs} on pairs.a = one.function_id
 join (${held}) other on other.user_key = people.key_1 and other.function_id = pairs.b and other.org_scope = one.org_scope
 where one.org_scope = ${everywhere} or one.is_everywhere = 0 or other.is_everywhere = 0`;
  return { scope, conflicts, traced: withTraces(conflicts, plan, environment) };
}

function peopleInScope(plan: SegregationPlan, environment: CheckEnvironment): Sql {
  const accounts = activeAccounts(plan.scope, environment);
  if (!plan.excludeSuperusers) return accounts;
  const { dialect } = environment;
  const ways = superuserWays(environment.model);
  const byRole = ways.byRole
    ? sql`p.key_1 in (select s.user_key from (${superGrants([], environment)}) s)`
    : sql`1 = 0`;
  const byFlag = ways.byFlag
    ? sql`(p.is_admin is not null and p.is_admin = ${dialect.literal(true, 'boolean')})`
    : sql`1 = 0`;
  return sql`select p.* from (${accounts}) p where not (${byRole} or ${byFlag})`;
}

/** `is_everywhere` where roles without a scope are enough; they count in every scope of their user. */
function heldFunctions(plan: SegregationPlan, environment: CheckEnvironment, scope: Sql): Sql {
  const { dialect, model } = environment;
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
  const hasPath = model.entity('user_role')?.fields.has('path') === true;
  const path = hasPath ? sql`coalesce(g.path, g.role_key)` : sql`g.role_key`;
  return sql`select g.user_key as user_key, terms.function_id as function_id, g.org_scope as org_scope, ${collectTexts(dialect, path)} as paths,
 case when count(distinct case when g.role_scope = ${dialect.literal(EVERYWHERE, 'text')} then terms.term end) = terms.terms then 1 else 0 end as is_everywhere
 from (${scopedGrants(environment)}) g join ${terms} on terms.role_key = g.role_key
 where g.user_key in (select s.key_1 from (${scope}) s)
 group by g.user_key, g.org_scope, terms.function_id, terms.terms having ${likely(sql`count(distinct terms.term) = terms.terms`, dialect)}`;
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
