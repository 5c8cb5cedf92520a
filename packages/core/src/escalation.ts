import type { LocalizedText } from './locale.ts';

/** Who must move next; the place in this list is the level that is kept, 0 to 4. */
export const ESCALATION_LEVELS = [
  'record_owner',
  'key_user',
  'internal_support',
  'external_consultant',
  'committee',
] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

export const ESCALATION_TEXTS: Readonly<Record<EscalationLevel, LocalizedText>> = {
  record_owner: { en: 'Record owner', 'zh-CN': '记录责任人' },
  key_user: { en: 'Key user', 'zh-CN': '关键用户' },
  internal_support: { en: 'Internal support and data governance', 'zh-CN': '内部支持与数据治理' },
  external_consultant: { en: 'External consultant', 'zh-CN': '外部顾问' },
  committee: { en: 'Committee', 'zh-CN': '治理委员会' },
};
