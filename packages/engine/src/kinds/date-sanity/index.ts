import { defineKind } from '../../define-kind.ts';
import { planDateSanity } from './plan.ts';
import { DateSanityParams } from './schema.ts';

/** Dates that cannot be: the end before the beginning, what happened in the future, plans for the next generation. */
export const kind = defineKind<DateSanityParams>({
  id: 'date-sanity',
  params: DateSanityParams,
  lessWhen: { maxDaysAhead: 'greater', statuses: 'shorter' },
  plan: planDateSanity,
});
