import { type EntityName, entityOf, type LocalizedText } from '@erp-audit/core';

/** A sentence in both languages with the entity's title (`{records}` within a sentence) and the field's name put in. */
export function about(entity: EntityName, field: string, en: string, zh: string): LocalizedText {
  const { title } = entityOf(entity);
  const fill = (text: string, name: string) =>
    text.replaceAll('{entity}', name).replaceAll('{records}', name.toLowerCase()).replaceAll('{field}', field);
  return { en: fill(en, title.en), 'zh-CN': fill(zh, title['zh-CN']) };
}

export const USUAL_WHY = {
  en: 'Nearly all records do it, so the rest are likely slips that reports and processes stumble over.',
  'zh-CN': '几乎所有记录都符合，其余很可能是疏漏，会影响报表与流程。',
} as const satisfies LocalizedText;

export const LOGIC_WHY = {
  en: 'It cannot be right: what is calculated from it is wrong too.',
  'zh-CN': '数据自相矛盾，由此计算的结果也会出错。',
} as const satisfies LocalizedText;

export const FIX = {
  en: 'Look the record up in the ERP and correct or complete the field.',
  'zh-CN': '在 ERP 中打开该记录，更正或补全该字段。',
} as const satisfies LocalizedText;
