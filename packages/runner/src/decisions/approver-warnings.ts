import { APPROVER_ROLES, type LocalizedText } from '@erp-audit/core';
import type { Approver } from '../config/approvers-config.ts';
import type { DecisionSettings } from './identify-approver.ts';

/** What stands in the way of decisions that are worth something. */
export function approverWarnings({ approvers, admins }: DecisionSettings): readonly LocalizedText[] {
  if (approvers.length === 0) return [NO_APPROVERS];
  const own = approvers.filter(({ osUser }) => osUser !== undefined && admins.includes(osUser));
  return [
    ...own.map(({ id, osUser }) => adminApproves(id, osUser ?? '')),
    ...missingRoles(approvers),
    ...(admins.length === 0 ? [NO_ADMINS] : []),
  ];
}

const NO_APPROVERS: LocalizedText = {
  en: 'nobody can approve waivers: name approvers in the configuration',
  'zh-CN': '没有人可以批准豁免：请在配置中填写 approvers',
};
const NO_ADMINS: LocalizedText = {
  en: 'admins is empty: name the accounts that run this tool, so that none of them can approve',
  'zh-CN': 'admins 为空：请填写运行本工具的账号，使其不能批准豁免',
};

function adminApproves(id: string, account: string): LocalizedText {
  return {
    en: `approver "${id}" can approve nothing: the account "${account}" is among admins`,
    'zh-CN': `批准人 "${id}" 无法批准：账号 "${account}" 在 admins 中`,
  };
}

/** Critical findings need one approver of each role. */
function missingRoles(approvers: readonly Approver[]): readonly LocalizedText[] {
  return (['data_owner', 'internal_control'] as const)
    .filter((role) => !approvers.some((approver) => approver.role === role && approver.severities.includes('critical')))
    .map((role) => ({
      en: `no approver for critical findings has the role ${role} (${APPROVER_ROLES[role].en}): they need both`,
      'zh-CN': `没有可批准致命问题且角色为 ${role}（${APPROVER_ROLES[role]['zh-CN']}）的批准人：两种角色缺一不可`,
    }));
}
