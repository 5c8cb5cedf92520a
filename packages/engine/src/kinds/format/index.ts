import { defineKind } from '../../define-kind.ts';
import { planFormat } from './plan.ts';
import { FormatParams } from './schema.ts';

/** Telephone numbers, e-mail addresses and postcodes that cannot be right; syntax only, no numbering plan. */
export const kind = defineKind<FormatParams>({
  id: 'format',
  params: FormatParams,
  lessWhen: { phone: 'shorter', email: 'shorter', postcode: 'shorter' },
  plan: planFormat,
});
