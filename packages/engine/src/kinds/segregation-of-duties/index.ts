import { defineKind } from '../../define-kind.ts';
import { planSegregation } from './plan.ts';
import { readMatrix } from './read-matrix.ts';
import { SegregationParams } from './schema.ts';

/** Users who hold two functions that one person should not hold together. */
export const kind = defineKind<SegregationParams>({
  id: 'segregation-of-duties',
  params: SegregationParams,
  check: (params, rule) => readMatrix(params, rule).issues,
  resolve: (params, rule) => ({ ...params, matrix: readMatrix(params, rule).matrix ?? params.matrix }),
  lessWhen: { includeSuperusers: 'off', 'matrix.pairs': 'shorter' },
  readsFunctions: true,
  plan: planSegregation,
});
