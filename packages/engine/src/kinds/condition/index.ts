import { defineKind, type ParamIssue } from '../../define-kind.ts';
import { parameterIssues } from './parameters.ts';
import { planCondition } from './plan.ts';
import { ConditionParams } from './schema.ts';

const NO_DEFECT: ParamIssue = {
  path: [],
  message: {
    en: 'Say what is defective: a "defect", or "reasons" of which one is enough.',
    'zh-CN': '请说明什么是缺陷：写 "defect"，或写 "reasons"（任一成立即为缺陷）。',
  },
};

/** A predicate written in the rule, for defects that no other kind covers. */
export const kind = defineKind<ConditionParams>({
  id: 'condition',
  params: ConditionParams,
  check: (params) => [
    ...([params, ...Object.values(params.byEntity ?? {})].some(saysDefect) ? [] : [NO_DEFECT]),
    ...parameterIssues(params),
  ],
  plan: planCondition,
});

function saysDefect({ defect, reasons }: Pick<ConditionParams, 'defect' | 'reasons'>): boolean {
  return defect !== undefined || Object.keys(reasons ?? {}).length > 0;
}
