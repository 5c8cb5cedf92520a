import { defineKind } from '../../define-kind.ts';
import { planCondition } from './plan.ts';
import { ConditionParams } from './schema.ts';

/** A predicate written in the rule, for defects that no other kind covers. */
export const kind = defineKind<ConditionParams>({ id: 'condition', params: ConditionParams, plan: planCondition });
