import { defineKind } from '../../define-kind.ts';
import { planRepeated } from './plan.ts';
import { RepeatedParams } from './schema.ts';

/** Documents that were entered again: the later one of two that agree in what matters. */
export const kind = defineKind<RepeatedParams>({
  id: 'repeated',
  params: RepeatedParams,
  lessWhen: { ways: 'shorter' },
  plan: planRepeated,
});
