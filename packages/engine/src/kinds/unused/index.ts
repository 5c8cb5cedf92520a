import { defineKind } from '../../define-kind.ts';
import { planUnused } from './plan.ts';
import { UnusedParams } from './schema.ts';

/** Master data that nothing refers to any more: materials without stock, orders, bills of materials and movements. */
export const kind = defineKind<UnusedParams>({
  id: 'unused',
  params: UnusedParams,
  lessWhen: { maxAgeDays: 'greater', openStatuses: 'longer' },
  plan: planUnused,
});
