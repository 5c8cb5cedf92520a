import { defineKind } from '../../define-kind.ts';
import { planStale } from './plan.ts';
import { StaleParams } from './schema.ts';

/** Stock that nobody moves; counts and internal transfers are no movement. */
export const kind = defineKind<StaleParams>({
  id: 'stale',
  params: StaleParams,
  lessWhen: { ignoreMovementTypes: 'shorter', minValue: 'greater', maxAgeDays: 'greater' },
  plan: planStale,
});
