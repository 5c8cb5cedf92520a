import type { Actor } from '@erp-audit/core';
import type { Approver } from '../config/approvers-config.ts';
import { type Refusal, refusal } from './refusal.ts';

/** The settings that say who may decide. */
export interface DecisionSettings {
  readonly approvers: readonly Approver[];
  readonly admins: readonly string[];
}

/**
 * Who decides: the person whose personal key signs, else the person whose account of the operating system this is.
 * A given name proves nothing.
 */
export function identifyApprover(
  { approvers, admins }: DecisionSettings,
  by: Actor,
  keyId: string | undefined,
): { readonly approver: Approver } | { readonly refusal: Refusal } {
  const approver = approvers.find((each) => (keyId === undefined ? each.osUser === by.osUser : each.keyId === keyId));
  if (approver === undefined) return { refusal: keyId === undefined ? noApprover(by) : noKey(keyId) };
  const admin = [by.osUser, approver.osUser].find((account) => account !== undefined && admins.includes(account));
  return admin === undefined ? { approver } : { refusal: isAdmin(admin) };
}

function noApprover({ osUser }: Actor): Refusal {
  return refusal(
    'approver',
    `Only an approver of the configuration decides, and the account "${osUser}" is none; a name given with --by proves nothing.`,
    `只有配置中的批准人才能作出决定，而账号 "${osUser}" 不是批准人；用 --by 给出的姓名不能证明身份。`,
  );
}

function noKey(keyId: string): Refusal {
  return refusal(
    'approver',
    `Only an approver of the configuration decides, and none has the key ${keyId}.`,
    `只有配置中的批准人才能作出决定，而没有批准人使用密钥 ${keyId}。`,
  );
}

function isAdmin(account: string): Refusal {
  return refusal(
    'admin',
    `Whoever holds the admin role of the tool decides nothing, and the account "${account}" holds it.`,
    `持有本工具管理员角色的人不得作出决定，而账号 "${account}" 持有该角色。`,
  );
}
