import { joinSql, type Sql, sql } from '@erp-audit/core';
import type { CheckEnvironment } from '../../define-kind.ts';
import type { Matrix, Trace } from './matrix.ts';

/** What the traces of the functions of judged pairs are taken from. */
interface TracedPlan {
  readonly matrix: Matrix;
  readonly coverage: { readonly pairs: readonly string[] };
}

/**
 * Adds `executed` to conflicts: 1 where records show that the user performed both functions, 0 where not, null where
 * the ERP cannot tell. Records are welcome, never a reason to skip, so that they are not among what the rule reads.
 */
export function withTraces(conflicts: Sql, plan: TracedPlan, environment: CheckEnvironment): Sql {
  const { dialect } = environment;
  const traces = tracedFunctions(plan, environment);
  if (traces.size < 2) return sql`select k.*, null as executed from (${conflicts}) k`;
  const records = joinSql(
    [...traces].flatMap(([id, each]) => each.map((trace) => usersOf(id, trace, environment))),
    ' union all ',
  );
  const did = sql`select distinct w.function_id, w.user_key from (${records}) w`;
  const ids = [...traces.keys()].map((id) => dialect.literal(id, 'text'));
  const canTell = sql`k.a in (${joinSql(ids, ', ')}) and k.b in (${joinSql(ids, ', ')})`;
  return sql`select k.*, case when not (${canTell}) then null when x.user_key is not null and y.user_key is not null then 1 else 0 end as executed
 from (${conflicts}) k left join (${did}) x on x.user_key = k.key_1 and x.function_id = k.a
 left join (${did}) y on y.user_key = k.key_1 and y.function_id = k.b`;
}

function usersOf(id: string, { entity, by }: Trace, { dialect, tables }: CheckEnvironment): Sql {
  const user = sql`t.${dialect.identifier(by)}`;
  return sql`select ${dialect.literal(id, 'text')} as function_id, ${user} as user_key from ${tables.table(entity, [by], 't')}`;
}

/** Functions of the judged pairs with those of their traces that are mapped. */
function tracedFunctions(
  { matrix, coverage }: TracedPlan,
  { model }: CheckEnvironment,
): ReadonlyMap<string, readonly Trace[]> {
  const wanted = new Set(coverage.pairs.flatMap((id) => [matrix.pairs[id]?.a ?? '', matrix.pairs[id]?.b ?? '']));
  const traced = [...wanted].map((id): [string, readonly Trace[]] => {
    const traces = matrix.functions[id]?.traces ?? [];
    return [id, traces.filter(({ entity, by }) => model.entity(entity)?.fields.has(by) === true)];
  });
  return new Map(traced.filter(([, traces]) => traces.length > 0));
}
