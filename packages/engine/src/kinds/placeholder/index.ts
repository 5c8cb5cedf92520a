import { defineKind } from '../../define-kind.ts';
import { checkPatterns } from './patterns.ts';
import { planPlaceholder } from './plan.ts';
import { PlaceholderParams } from './schema.ts';

/** Fields that are filled and say nothing: "n/a", "000", 待定, or a date that stands for none. */
export const kind = defineKind<PlaceholderParams>({
  id: 'placeholder',
  params: PlaceholderParams,
  check: checkPatterns,
  lessWhen: { fields: 'shorter', dates: 'shorter', patterns: 'shorter', morePatterns: 'shorter', exceptions: 'longer' },
  plan: planPlaceholder,
});
