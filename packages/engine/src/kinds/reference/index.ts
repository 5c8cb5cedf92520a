import { defineKind } from '../../define-kind.ts';
import { planReference } from './plan.ts';
import { ReferenceParams } from './schema.ts';

/** References to records that are not there. */
export const kind = defineKind<ReferenceParams>({
  id: 'reference',
  params: ReferenceParams,
  lessWhen: { ignore: 'longer' },
  plan: planReference,
});
