import { defineKind } from '../../define-kind.ts';
import { planUnique } from './plan.ts';
import { UniqueParams } from './schema.ts';

/** Identifiers, such as tax numbers, that several records claim. */
export const kind = defineKind<UniqueParams>({
  id: 'unique',
  params: UniqueParams,
  lessWhen: { identifiers: 'shorter', minLength: 'greater', placeholders: 'on', allowSameParent: 'on' },
  plan: planUnique,
});
