import { composeText, type LocalizedText, nearestWord } from '@erp-audit/core';
import type { z } from 'zod';
import { expectedText } from './expected.ts';

const TYPE_WORDS: Readonly<Record<string, LocalizedText>> = {
  string: { en: 'a text', 'zh-CN': '文本' },
  number: { en: 'a number', 'zh-CN': '数字' },
  int: { en: 'a whole number', 'zh-CN': '整数' },
  boolean: { en: 'true or false', 'zh-CN': ' true 或 false' },
  array: { en: 'a list', 'zh-CN': '列表' },
  object: { en: 'settings, one a line', 'zh-CN': '设置项，每行一个' },
  record: { en: 'names with their settings', 'zh-CN': '名称及其设置' },
};

/** What to write where a value does not fit, as it follows "write". */
export function explainExpectation(issue: z.core.$ZodIssue, written: string | undefined): LocalizedText {
  switch (issue.code) {
    case 'invalid_value':
      return wordExpected(issue.values.map(String), written);
    case 'invalid_type':
      return (
        TYPE_WORDS[issue.expected] ?? {
          en: `a value of type ${issue.expected}`,
          'zh-CN': ` ${issue.expected} 类型的值`,
        }
      );
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    default:
      return issue.code === 'invalid_format' && issue.format === 'date'
        ? { en: 'an existing day as YYYY-MM-DD', 'zh-CN': '存在的日期，格式为 YYYY-MM-DD' }
        : expectedText(issue.message);
  }
}

function wordExpected(values: readonly string[], written: string | undefined): LocalizedText {
  const near = written === undefined || values.length === 1 ? undefined : nearestWord(written, values);
  if (near === undefined) return listed(values);
  const words = values.join(', ');
  return { en: `${near} (possible: ${words})`, 'zh-CN': ` ${near}（可用：${words}）` };
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): LocalizedText {
  if (origin !== 'string' && origin !== 'array')
    return { en: `a number of at least ${minimum}`, 'zh-CN': `不小于 ${minimum} 的数字` };
  return Number(minimum) > 1
    ? { en: `at least ${minimum}`, 'zh-CN': `至少 ${minimum} 个` }
    : { en: 'at least one', 'zh-CN': '至少一个' };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): LocalizedText {
  return origin === 'string'
    ? { en: `at most ${maximum} characters`, 'zh-CN': `最多 ${maximum} 个字符` }
    : { en: `a number of at most ${maximum}`, 'zh-CN': `不大于 ${maximum} 的数字` };
}

/** One word, or the choice of several. */
export function listed(values: readonly string[]): LocalizedText {
  const [only = ''] = values;
  const all = values.join(', ');
  return values.length === 1 ? { en: only, 'zh-CN': ` ${only}` } : { en: `one of ${all}`, 'zh-CN': `其中之一：${all}` };
}

/** What the branches of a union accept: their words, or the types of plain values, and their settings. */
export function unionChoices(issue: z.core.$ZodIssueInvalidUnion, known: readonly string[]): LocalizedText {
  const faults = issue.errors.flat().filter((error) => error.path.length === 0);
  const words = faults.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : []));
  const types = faults.flatMap((error) => {
    const isPlain = error.code === 'invalid_type' && error.expected !== 'object' && error.expected !== 'record';
    const word = isPlain ? TYPE_WORDS[error.expected] : undefined;
    return word === undefined || words.length > 0 ? [] : [word];
  });
  if (words.length + types.length + known.length === 0) return { en: 'another value', 'zh-CN': '其他值' };
  const settings = { en: 'settings', 'zh-CN': '设置项' };
  return composeText((locale) => {
    const choices = [...words, ...types.map((type) => type[locale].trim())];
    if (known.length > 0) choices.push(`${settings[locale]} (${known.join(', ')})`);
    return listed(choices)[locale];
  });
}
