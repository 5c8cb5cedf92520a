import { defineKind } from '../../define-kind.ts';
import { planOverdue } from './plan.ts';
import { OverdueParams } from './schema.ts';

/** Open records past their date, such as order lines that were never delivered. */
export const kind = defineKind<OverdueParams>({
  id: 'overdue',
  params: OverdueParams,
  lessWhen: {
    toleranceShare: 'greater',
    includeServices: 'off',
    maxAgeDays: 'greater',
    openStatuses: 'shorter',
    'fallback.leadDays': 'greater',
  },
  plan: planOverdue,
});
