import type { LocalizedText } from '@erp-audit/core';

/** Sentences about findings. */
export const FINDING_MESSAGES = {
  findingsAbout: { en: 'Look at findings', 'zh-CN': '查看问题' },
  findingsListAbout: { en: 'List findings, open ones unless --state says otherwise', 'zh-CN': '列出问题（默认未结）' },
  findingsShowAbout: { en: 'Show one finding', 'zh-CN': '显示一个问题' },
  findingsHistoryAbout: { en: 'Show everything that happened to a finding', 'zh-CN': '显示问题的全部历史' },
  findingArgument: { en: 'id of a finding, or its first 8 or more characters', 'zh-CN': '问题编号，或其前 8 位以上' },
  optionState: { en: 'only this state (may be repeated), or all', 'zh-CN': '仅此状态（可重复），或 all' },
  optionSeverity: { en: 'only this severity', 'zh-CN': '仅此级别' },
  optionOneRule: { en: 'only this rule (id or code)', 'zh-CN': '仅此规则（编号或代码）' },
  findingsCount: { en: '{count} {count|finding|findings}.', 'zh-CN': '共 {count} 个问题。' },
  noteWaiver: { en: '{waiver} until {day}', 'zh-CN': '{waiver}，至 {day}' },
  noteUntil: { en: 'until {day}', 'zh-CN': '至 {day}' },
  noteRow: { en: '{file}, row {row}', 'zh-CN': '{file} 第 {row} 行' },
  findingMissing: { en: 'There is no finding "{id}".', 'zh-CN': '没有问题 "{id}"。' },
  stateInvalid: {
    en: '--state is "{given}": write one of {states} or all.',
    'zh-CN': '--state 的值是 "{given}"：请写其中之一：{states} 或 all。',
  },
} as const satisfies Record<string, LocalizedText>;
