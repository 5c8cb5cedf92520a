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
  const pairs = tracedPairs(plan, environment);
  if (pairs.length === 0) return sql`select k.*, null as executed from (${conflicts}) k`;
  const ids = pairs.map(({ id }) => dialect.literal(id, 'text'));
  const didFirst = usersOf(new Map(pairs.map(({ first }) => first)), environment);
  const didSecond = usersOf(new Map(pairs.map(({ second }) => second)), environment);
  return sql`select k.*, case when k.pair_id not in (${joinSql(ids, ', ')}) then null when x.user_key is not null and y.user_key is not null then 1 else 0 end as executed
 from (${conflicts}) k left join (${didFirst}) x on x.user_key = k.key_1 and x.function_id = k.a
 left join (${didSecond}) y on y.user_key = k.key_1 and y.function_id = k.b`;
}

/** A function with those of its traces that are mapped. */
type TracedFunction = readonly [id: string, traces: readonly Trace[]];

/** The judged pairs of which both functions are traced. */
function tracedPairs({ matrix, coverage }: TracedPlan, { model }: CheckEnvironment) {
  const traced = (id: string): TracedFunction => {
    const traces = matrix.functions[id]?.traces ?? [];
    return [id, traces.filter(({ entity, by }) => model.entity(entity)?.fields.has(by) === true)];
  };
  return coverage.pairs.flatMap((id) => {
    const [first, second] = [traced(matrix.pairs[id]?.a ?? ''), traced(matrix.pairs[id]?.b ?? '')];
    return first[1].length > 0 && second[1].length > 0 ? [{ id, first, second }] : [];
  });
}

/** A select of who performed which function, each once. */
function usersOf(functions: ReadonlyMap<string, readonly Trace[]>, { dialect, tables }: CheckEnvironment): Sql {
  const records = [...functions].flatMap(([id, traces]) =>
    traces.map(({ entity, by }) => {
      const table = tables.table(entity, [by], 't');
      return sql`select ${dialect.literal(id, 'text')} as function_id, t.${dialect.identifier(by)} as user_key from ${table}`;
    }),
  );
  return sql`select distinct w.function_id, w.user_key from (${joinSql(records, ' union all ')}) w`;
}
