import { defineKind, type ParamIssue } from '../../define-kind.ts';
import { namedParameters } from './parameters.ts';
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
  check: (params) => [...missingDefect(params), ...parameterIssues(params)],
  plan: planCondition,
});

function missingDefect(params: ConditionParams): ParamIssue[] {
  return Object.values(params.byEntity ?? {}).some(saysDefect) || saysDefect(params) ? [] : [NO_DEFECT];
}

function saysDefect({ defect, reasons }: Pick<ConditionParams, 'defect' | 'reasons'>): boolean {
  return defect !== undefined || Object.keys(reasons ?? {}).length > 0;
}

/** Every name has a value, and every value is used. */
function parameterIssues({ parameters, ...conditions }: ConditionParams): ParamIssue[] {
  const used = namedParameters(conditions);
  const known = Object.keys(parameters ?? {});
  const unknown = used
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: ['parameters'], message: noValue(name) }));
  const unused = known
    .filter((name) => !used.includes(name))
    .map((name) => ({ path: ['parameters', name], message: noUse(name) }));
  return [...unknown, ...unused];
}

function noValue(name: string): ParamIssue['message'] {
  return {
    en: `"{ param: ${name} }" has no value: write parameters.${name}.`,
    'zh-CN': `"{ param: ${name} }" 没有取值：请写 parameters.${name}。`,
  };
}

function noUse(name: string): ParamIssue['message'] {
  return {
    en: `Nothing names the parameter ${name}: remove it, or write "{ param: ${name} }" where it belongs.`,
    'zh-CN': `没有任何条件引用参数 ${name}：请删除，或在相应位置写 "{ param: ${name} }"。`,
  };
}
