import { createRequire } from 'node:module';
import type { LocalizedText } from '@erp-audit/core';
import type { RE2JS } from 're2js';
import { once } from './once.ts';

const load = createRequire(import.meta.url);
/** A quarter of a megabyte of program, for the few rules that write a pattern. */
const re2 = once((): typeof RE2JS => load('re2js').RE2JS);

/** Compiled patterns by their text: a rule has few, and each is asked for once a value. */
const compiled = new Map<string, RE2JS>();

/**
 * Whether the whole text matches a pattern that somebody wrote in a file. RE2's way of matching takes time in proportion
 * to the text whatever the pattern; JavaScript's own would let one pattern such as `(a+)+b` stop a night.
 * @param pattern - RE2's syntax: no look-around and no back-references; {@link isPattern} tells.
 */
export function matchesWhole(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? re2().compile(pattern);
  compiled.set(pattern, known);
  return known.matches(text);
}

/** Whether a text can be read as a pattern. */
export function isPattern(text: string): boolean {
  try {
    re2().compile(`(${text})`);
    return true;
  } catch {
    return false;
  }
}

/** What is said of a text that cannot. */
export function noPattern(pattern: string): LocalizedText {
  return {
    en: `"${pattern}" is not a regular expression: close its brackets, put "\\" before a sign that is meant literally, and do without look-around, back-references and counts above 1000.`,
    'zh-CN': `"${pattern}" 不是有效的正则表达式：请检查括号是否成对，按字面匹配的符号前请加 "\\"；不支持环视、反向引用和超过 1000 的重复次数。`,
  };
}
