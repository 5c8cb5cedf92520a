import { defineKind } from '../../define-kind.ts';
import { planNumberGaps } from './plan.ts';
import { NumberGapsParams } from './schema.ts';

/** Running numbers that no record of their series has. */
export const kind = defineKind<NumberGapsParams>({
  id: 'number-gaps',
  params: NumberGapsParams,
  plan: planNumberGaps,
});
