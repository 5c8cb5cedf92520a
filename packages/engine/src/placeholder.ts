import type { RowValue } from '@erp-audit/core';
import { matchesWhole } from './linear-pattern.ts';
import { trimmedText } from './plain-text.ts';

/** Words people type where they must type something; matched against the whole normal text. */
export const PLACEHOLDERS: readonly string[] = [
  '0+',
  '1+',
  '9+',
  'x+',
  'n/?a',
  'n\\.a\\.?',
  'none',
  'null',
  'nil',
  'test',
  'tbd',
  'todo',
  'unknown',
  'dummy',
  '-+',
  '\\.+',
  '\\?+',
  '/+',
  '无',
  '暂无',
  '没有',
  '待定',
  '待补',
  '未知',
  '空',
  '测试',
  '同上',
  '不详',
];

/** One pattern for all of them. */
export function placeholderPattern(words: readonly string[]): string {
  return `(${words.join('|')})`;
}

/** Whether a text is one of the words, as SQL finds it by {@link placeholderPattern} on the normal text. */
export function isPlaceholder(value: RowValue | undefined, words: readonly string[]): boolean {
  return words.length > 0 && matchesWhole(placeholderPattern(words), trimmedText(value).toLowerCase());
}
