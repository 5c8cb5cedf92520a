import type { LocalizedText } from '@erp-audit/core';

/** Sentences about records that look alike, and what people say of them. */
export const DUPLICATES_MESSAGES = {
  duplicatesAbout: { en: 'Records that look alike, and what people said of them', 'zh-CN': '疑似重复的记录及其判定' },
  duplicatesReviewAbout: {
    en: 'List groups of records that look alike, show one, or say what it is',
    'zh-CN': '列出疑似重复的记录组、查看其中一组，或作出判定',
  },
  optionGroup: { en: 'only this group: the id of its finding', 'zh-CN': '仅此组：其问题编号' },
  optionVerdict: {
    en: 'same, different or related (a branch, or of one group); kept until a compared field changes',
    'zh-CN': 'same（相同）、different（不同）或 related（有关联：分支机构或同一集团）；在比较字段变更之前一直有效',
  },
  optionMember: {
    en: 'only this record against the one that is kept, by its key (may be repeated)',
    'zh-CN': '仅针对此记录与保留记录的关系，填记录编号（可重复）',
  },
  duplicatesNone: { en: 'No open group of records that look alike.', 'zh-CN': '没有未结的疑似重复记录组。' },
  duplicatesCount: { en: 'Groups: {count}', 'zh-CN': '共 {count} 组' },
  duplicatesNext: {
    en: 'Side by side: erp-audit duplicates review --group {id}',
    'zh-CN': '逐项比较：erp-audit duplicates review --group {id}',
  },
  duplicatesSay: {
    en: 'Answer: erp-audit duplicates review --group {id} --verdict same|different|related',
    'zh-CN': '作出判定：erp-audit duplicates review --group {id} --verdict same|different|related',
  },
  duplicatesNeedGroup: {
    en: '--verdict is about one group: add --group with the id of its finding.',
    'zh-CN': '--verdict 针对一组记录：请用 --group 加上其问题编号。',
  },
  duplicatesJudged: {
    en: '"{verdict}" is kept for pairs: {pairs}. It holds from the next run on, until a compared field of a record changes.',
    'zh-CN': '已记录“{verdict}”，涉及 {pairs} 对记录。自下次运行起生效，直到其中一条记录的比较字段发生变更。',
  },
  duplicatesJudgedBefore: { en: 'This was said before; nothing changes.', 'zh-CN': '此前已作出相同判定，无变化。' },
  duplicatesKeep: { en: 'Proposed to be kept: {key}', 'zh-CN': '建议保留：{key}' },
  duplicatesMore: {
    en: '{count} more records are in the group; they are in the JSON output.',
    'zh-CN': '组内还有 {count} 条记录，可在 JSON 输出中查看。',
  },
  columnGroup: { en: 'Group', 'zh-CN': '组' },
  columnBand: { en: 'How sure', 'zh-CN': '把握程度' },
  columnMembers: { en: 'Records', 'zh-CN': '记录数' },
  columnKeep: { en: 'Keep', 'zh-CN': '建议保留' },
} as const satisfies Record<string, LocalizedText>;
