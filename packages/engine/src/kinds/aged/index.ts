import { defineKind } from '../../define-kind.ts';
import { planAged } from './plan.ts';
import { AgedParams } from './schema.ts';

/** Records that stay in a state for too long, such as drafts that nobody submitted. */
export const kind = defineKind<AgedParams>({
  id: 'aged',
  params: AgedParams,
  lessWhen: { maxAgeDays: 'greater', statuses: 'shorter', dates: 'shorter' },
  plan: planAged,
});
