import { defineKind } from '../../define-kind.ts';
import { planRequired } from './plan.ts';
import { RequiredParams } from './schema.ts';

/** Records that lack what the business needs of them; blank look-alikes and placeholders count as missing. */
export const kind = defineKind<RequiredParams>({
  id: 'required',
  params: RequiredParams,
  lessWhen: {
    required: 'shorter',
    companiesOnly: 'shorter',
    allOf: 'shorter',
    more: 'shorter',
    moreMapped: 'shorter',
    requiredIf: 'shorter',
    allowForeignWithoutTaxId: 'on',
    placeholders: 'off',
  },
  plan: planRequired,
});
