import { defineKind } from '../../define-kind.ts';
import { planChangeBeforePayment } from './plan.ts';
import { ChangeBeforePaymentParams } from './schema.ts';

/** Payments to suppliers whose bank data were changed shortly before. */
export const kind = defineKind<ChangeBeforePaymentParams>({
  id: 'change-before-payment',
  params: ChangeBeforePaymentParams,
  lessWhen: { withinDays: 'smaller', lookBackDays: 'smaller', supplierFields: 'shorter', accountFields: 'shorter' },
  plan: planChangeBeforePayment,
});
