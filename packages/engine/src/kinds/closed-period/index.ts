import { defineKind } from '../../define-kind.ts';
import { planClosedPeriod } from './plan.ts';
import { ClosedPeriodParams } from './schema.ts';

/** Postings into accounting periods that were closed, or had been closed and were opened again, when they were entered. */
export const kind = defineKind<ClosedPeriodParams>({
  id: 'closed-period',
  params: ClosedPeriodParams,
  lessWhen: { lookBackDays: 'smaller' },
  plan: planClosedPeriod,
});
