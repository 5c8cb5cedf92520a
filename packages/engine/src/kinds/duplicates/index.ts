import { defineKind } from '../../define-kind.ts';
import { planDuplicates } from './plan.ts';
import { DuplicatesParams } from './schema.ts';

/** Records that are the same in the world although nothing they say is exactly alike. */
export const kind = defineKind<DuplicatesParams>({
  id: 'duplicates',
  params: DuplicatesParams,
  lessWhen: { threshold: 'greater', bands: 'shorter', allowSameParent: 'on', unlessSame: 'longer' },
  plan: planDuplicates,
});
