import { defineKind } from '../../define-kind.ts';
import { planNegativeStock } from './plan.ts';
import { NegativeStockParams } from './schema.ts';

/** Places where less than nothing lies: something went out that was never booked in. */
export const kind = defineKind<NegativeStockParams>({
  id: 'negative-stock',
  params: NegativeStockParams,
  lessWhen: { tolerance: 'greater' },
  plan: planNegativeStock,
});
