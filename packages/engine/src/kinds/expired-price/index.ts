import { defineKind } from '../../define-kind.ts';
import { planExpiredPrice } from './plan.ts';
import { ExpiredPriceParams } from './schema.ts';

/** Open order lines for which a price was agreed that had ended when they were ordered, and none was valid. */
export const kind = defineKind<ExpiredPriceParams>({
  id: 'expired-price',
  params: ExpiredPriceParams,
  lessWhen: { graceDays: 'greater' },
  plan: planExpiredPrice,
});
