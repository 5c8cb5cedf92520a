import { defineKind } from '../../define-kind.ts';
import { planBomValidity } from './plan.ts';
import { BomValidityParams } from './schema.ts';

/** Items that are made without a bill of materials that is valid today, or with several for one plant and use. */
export const kind = defineKind<BomValidityParams>({
  id: 'bom-validity',
  params: BomValidityParams,
  lessWhen: { allowedUsages: 'longer' },
  plan: planBomValidity,
});
