import type { LocalizedText } from './locale.ts';

/** What can happen to a finding, as its history names it, with the words people read. */
export const EVENT_TEXTS = {
  new: { en: 'New', 'zh-CN': '新发现' },
  baseline: { en: 'Legacy', 'zh-CN': '存量' },
  reopened: { en: 'Reopened', 'zh-CN': '重新打开' },
  resolved: { en: 'Resolved', 'zh-CN': '已解决' },
  disappeared: { en: 'Record gone', 'zh-CN': '记录已消失' },
  out_of_scope: { en: 'Out of scope', 'zh-CN': '不再适用' },
  inactive: { en: 'Rule retired', 'zh-CN': '规则已停用' },
  reactivated: { en: 'Rule back in use', 'zh-CN': '规则恢复启用' },
  transferred: { en: 'Other department', 'zh-CN': '转交部门' },
  changed: { en: 'Changed', 'zh-CN': '内容变化' },
  acknowledged: { en: 'Accepted by the department', 'zh-CN': '部门已受理' },
  claimed_fixed: { en: 'Reported as fixed', 'zh-CN': '已申报整改' },
  claim_confirmed: { en: 'Fix confirmed', 'zh-CN': '整改已确认' },
  claim_refuted: { en: 'Still found after the reported fix', 'zh-CN': '申报整改后仍存在' },
  expired_from_window: { en: 'Past the period the rule looks at; stays open', 'zh-CN': '已超出规则检查期间，保持原状' },
  waived: { en: 'Waived', 'zh-CN': '已豁免' },
  waiver_ended: { en: 'The waiver ended, the defect is still there', 'zh-CN': '豁免结束，问题仍存在' },
  transfer_proposed: { en: "Said to be another department's", 'zh-CN': '提出转交' },
  transfer_declined: { en: 'Other department declined', 'zh-CN': '对方部门拒绝接收' },
  escalated: { en: 'Escalated', 'zh-CN': '已升级' },
  response: { en: 'Answered', 'zh-CN': '已答复' },
} as const satisfies Record<string, LocalizedText>;
export type FindingEventType = keyof typeof EVENT_TEXTS;
