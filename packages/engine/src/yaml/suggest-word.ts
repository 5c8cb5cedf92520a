import { composeText, type LocalizedText, nearestWord } from '@erp-audit/core';

/** How the words that are possible are introduced where none of them is near. */
const LISTS = {
  possible: { en: 'Possible: {words}.', 'zh-CN': '可用：{words}。' },
  possibleHere: { en: 'Possible here: {words}.', 'zh-CN': '此处可用：{words}。' },
  writeOne: { en: 'Write one of {words}.', 'zh-CN': '请写其中之一：{words}。' },
} as const satisfies Record<string, LocalizedText>;

/** `Did you mean "x"?`, or the words that are possible. */
export function suggestWord(
  word: string,
  known: readonly string[],
  list: keyof typeof LISTS = 'possible',
): LocalizedText {
  const near = nearestWord(word, known);
  if (near !== undefined) return { en: `Did you mean "${near}"?`, 'zh-CN': `您是否指 "${near}"?` };
  return composeText((locale) => LISTS[list][locale].replace('{words}', () => known.join(', ')));
}

/** `"x" is not a field of customer.` with the field that was meant, or those that exist. */
export function notAField(field: string, entity: string, known: readonly string[]): LocalizedText {
  const advice = suggestWord(field, known);
  return {
    en: `"${field}" is not a field of ${entity}. ${advice.en}`,
    'zh-CN': `"${field}" 不是 ${entity} 的字段。${advice['zh-CN']}`,
  };
}
