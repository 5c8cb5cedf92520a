import { composeText, type FileIssue, type LocalizedText } from '@erp-audit/core';
import type { z } from 'zod';
import { expectedText } from './expected.ts';
import { explainExpectation, unionChoices } from './explain-expectation.ts';
import { branchWith, knownKeys } from './known-keys.ts';
import { suggestWord } from './suggest-word.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

/**
 * What is wrong at one place of the file and what to write instead, from a fault zod found in `schema`;
 * `base` is where in the file the checked value stands.
 */
export function explainIssue(
  yaml: YamlFile,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  base: YamlPath = [],
): readonly FileIssue[] {
  const within = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const path = [...base, ...within];
  if (issue.code === 'unrecognized_keys') return explainKeys(yaml, schema, issue.keys, path, within, base);
  if (issue.code === 'invalid_union') return explainUnion(yaml, schema, issue, path, within, base);
  if (issue.code === 'invalid_key') return [explainKey(yaml, path, issue)];
  return [yaml.issueAt(path, explainValue(yaml, path, issue))];
}

/**
 * Of a union with one branch that only has keys too many, zod reports that branch alone. Where another branch knows
 * these keys, that one was meant, and what is wrong with it is told.
 */
function explainKeys(
  yaml: YamlFile,
  schema: z.ZodType,
  keys: readonly string[],
  path: YamlPath,
  within: YamlPath,
  base: YamlPath,
): readonly FileIssue[] {
  const meant = branchWith(schema, within, keys)?.safeParse(valueAt(yaml, path));
  if (meant?.success !== false) return unknownKeys(yaml, knownKeys(schema, within), path, keys);
  return meant.error.issues.flatMap((error) =>
    explainIssue(yaml, schema, { ...error, path: [...within, ...error.path] }, base),
  );
}

function explainKey(yaml: YamlFile, path: YamlPath, issue: z.core.$ZodIssueInvalidKey): FileIssue {
  const [first] = issue.issues;
  const rule =
    first?.code === 'invalid_value'
      ? suggestWord(String(path.at(-1)), first.values.map(String), 'writeOne')
      : expectedText(first?.message ?? 'write another name');
  const name = String(path.at(-1));
  return yaml.issueAtKey(path, {
    en: `"${name}" is not a possible name here: ${withoutStop(rule.en)}.`,
    'zh-CN': `"${name}" 不能用作此处的名称：${withoutStop(rule['zh-CN'])}。`,
  });
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/, '');
}

function explainValue(yaml: YamlFile, path: YamlPath, issue: z.core.$ZodIssue): LocalizedText {
  return sayExpected(yaml, path, explainExpectation(issue, yaml.writtenAt(path)));
}

/** What stands there, and what to write instead. */
function sayExpected(yaml: YamlFile, path: YamlPath, expected: LocalizedText): LocalizedText {
  const name = nameOf(path);
  if (isMissing(yaml, path)) {
    return {
      en: `${name.en} is missing: write ${expected.en}.`,
      'zh-CN': `缺少 ${name['zh-CN']}：请写${expected['zh-CN']}。`,
    };
  }
  const written = writtenAt(yaml, path);
  if (written === undefined) {
    return { en: `${name.en}: write ${expected.en}.`, 'zh-CN': `${name['zh-CN']}：请写${expected['zh-CN']}。` };
  }
  return {
    en: `${name.en} is "${written}": write ${expected.en}.`,
    'zh-CN': `${name['zh-CN']} 的值是 "${written}"：请写${expected['zh-CN']}。`,
  };
}

const MOST_SHOWN = 60;

/** The value as written, shortened; undefined where it is empty or no plain value. */
function writtenAt(yaml: YamlFile, path: YamlPath): string | undefined {
  const written = yaml.writtenAt(path);
  if (written === undefined || written === '') return undefined;
  return written.length > MOST_SHOWN ? `${written.slice(0, MOST_SHOWN - 1)}…` : written;
}

function nameOf(path: YamlPath): LocalizedText {
  const name = path.join('.');
  return name === '' ? { en: 'The file', 'zh-CN': '文件' } : { en: name, 'zh-CN': name };
}

function isMissing(yaml: YamlFile, path: YamlPath): boolean {
  const value = valueAt(yaml, path);
  return value === undefined || value === null;
}

/** Of the branches of a union the one that got furthest is what was meant; where none got anywhere, all keys are told. */
function explainUnion(
  yaml: YamlFile,
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  path: YamlPath,
  within: YamlPath,
  base: YamlPath,
): readonly FileIssue[] {
  const meant = issue.errors.find((errors) => errors.length > 0 && errors.every((error) => error.path.length > 0));
  if (meant !== undefined) {
    return meant.flatMap((error) => explainIssue(yaml, schema, { ...error, path: [...within, ...error.path] }, base));
  }
  const known = knownKeys(schema, within);
  const keys = writtenKeys(yaml, path);
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length > 0) return unknownKeys(yaml, known, path, unknown);
  if (keys.length > 1) return [yaml.issueAt(path, oneOfKeys(keys))];
  return [yaml.issueAt(path, noBranch(yaml, path, issue, known))];
}

function oneOfKeys(keys: readonly string[]): LocalizedText {
  return {
    en: `${keys.join(' and ')} cannot stand together: write one of them.`,
    'zh-CN': `${keys.join(' 和 ')} 不能同时出现：请只写其中一个。`,
  };
}

function noBranch(
  yaml: YamlFile,
  path: YamlPath,
  issue: z.core.$ZodIssueInvalidUnion,
  known: readonly string[],
): LocalizedText {
  const choices = unionChoices(issue, known);
  return isMissing(yaml, path) || writtenAt(yaml, path) !== undefined
    ? sayExpected(yaml, path, choices)
    : composeText((locale) =>
        locale === 'en'
          ? `${nameOf(path).en} is not complete: write ${choices.en}.`
          : `${nameOf(path)['zh-CN']} 不完整：请写${choices['zh-CN']}。`,
      );
}

function writtenKeys(yaml: YamlFile, path: YamlPath): readonly string[] {
  const value = valueAt(yaml, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function valueAt(yaml: YamlFile, path: YamlPath): unknown {
  let value = yaml.value;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}

/** Between braces a comma ends a text, and what follows it reads as a setting of its own. */
const COMMA = {
  en: 'A text with a comma between { and } is put in quotes, or on a line of its own without braces.',
  'zh-CN': '花括号 { } 中含英文逗号的文本须加引号，或不用花括号、另起一行书写。',
} as const satisfies LocalizedText;

function unknownKeys(
  yaml: YamlFile,
  known: readonly string[],
  path: YamlPath,
  keys: readonly string[],
): readonly FileIssue[] {
  const place = path.join('.');
  return keys.map((key) => {
    const advice = /\s/.test(key) ? COMMA : suggestWord(key, known, 'possibleHere');
    return yaml.issueAtKey([...path, key], {
      en: `"${key}" is not a setting of ${place || 'this file'}. ${advice.en}`,
      'zh-CN': `"${key}" 不是${place === '' ? '本文件' : ` ${place} `}的设置项。${advice['zh-CN']}`,
    });
  });
}
