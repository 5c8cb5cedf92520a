import { defineKind } from '../../define-kind.ts';
import { planAccumulated } from './plan.ts';
import { AccumulatedParams } from './schema.ts';

/** Records that are too many, or too much, together within one week or month. */
export const kind = defineKind<AccumulatedParams>({
  id: 'accumulated',
  params: AccumulatedParams,
  lessWhen: { lookBackDays: 'smaller' },
  plan: planAccumulated,
});
