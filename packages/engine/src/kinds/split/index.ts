import { defineKind } from '../../define-kind.ts';
import { planSplit } from './plan.ts';
import { SplitParams } from './schema.ts';

/** Documents that stay below a limit one by one, and go above it together. */
export const kind = defineKind<SplitParams>({
  id: 'split',
  params: SplitParams,
  lessWhen: { limit: 'greater', windowDays: 'smaller', leastShare: 'greater', lookBackDays: 'smaller' },
  plan: planSplit,
});
