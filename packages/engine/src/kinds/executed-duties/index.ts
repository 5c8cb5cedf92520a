import { defineKind } from '../../define-kind.ts';
import { planExecutedDuties } from './plan.ts';
import { ExecutedDutiesParams } from './schema.ts';

/** Users who did both steps of a pair on the same document, by what the records say who did. */
export const kind = defineKind<ExecutedDutiesParams>({
  id: 'executed-duties',
  params: ExecutedDutiesParams,
  lessWhen: {
    pairs: 'shorter',
    morePairs: 'shorter',
    withoutPairs: 'longer',
    automaticUsers: 'longer',
    automaticTypes: 'longer',
  },
  plan: planExecutedDuties,
});
