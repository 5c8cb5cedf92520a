import type { FileIssue } from '@erp-audit/core';
import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { nearestWord } from './nearest-word.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings, one a line',
  record: 'names with their settings',
};

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
  if (issue.code === 'unrecognized_keys') return unknownKeys(yaml, knownKeys(schema, within), path, issue.keys);
  if (issue.code === 'invalid_union') return explainUnion(yaml, schema, issue, path, within, base);
  if (issue.code === 'invalid_key') {
    const rule = issue.issues[0]?.message ?? 'write another name';
    return [yaml.issueAtKey(path, `"${String(path.at(-1))}" is not a possible name here: ${rule}.`)];
  }
  return [yaml.issueAt(path, explainValue(yaml, path, issue))];
}

function explainValue(yaml: YamlFile, path: YamlPath, issue: z.core.$ZodIssue): string {
  const name = path.join('.') || 'The file';
  const written = yaml.writtenAt(path);
  const found = written === undefined || written === '' ? undefined : `"${written}"`;
  const expected = expectation(issue, written);
  if (isMissing(yaml, path)) return `${name} is missing: write ${expected}.`;
  return found === undefined ? `${name}: write ${expected}.` : `${name} is ${found}: write ${expected}.`;
}

function isMissing(yaml: YamlFile, path: YamlPath): boolean {
  const value = valueAt(yaml, path);
  return value === undefined || value === null;
}

function expectation(issue: z.core.$ZodIssue, written: string | undefined): string {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = written === undefined || values.length === 1 ? undefined : nearestWord(written, values);
      return near === undefined ? listed(values) : `${near} (possible: ${values.join(', ')})`;
    }
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'at least one'
        : `a number of at least ${String(issue.minimum)}`;
    case 'too_big':
      return `a number of at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function listed(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
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
  if (keys.length > 1) return [yaml.issueAt(path, `${keys.join(' and ')} cannot stand together: write one of them.`)];
  const words = issue.errors.flatMap((errors) => errors.flatMap((error) => ('values' in error ? error.values : [])));
  const values = [...words.map(String), ...(known.length > 0 ? [`settings (${known.join(', ')})`] : [])];
  const expected = values.length > 0 ? listed(values) : 'another value';
  return [yaml.issueAt(path, `${path.join('.') || 'The file'} is ${found(yaml, path)}: write ${expected}.`)];
}

function found(yaml: YamlFile, path: YamlPath): string {
  const written = yaml.writtenAt(path);
  return written === undefined || written === '' ? 'not complete' : `"${written}"`;
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

function unknownKeys(
  yaml: YamlFile,
  known: readonly string[],
  path: YamlPath,
  keys: readonly string[],
): readonly FileIssue[] {
  return keys.map((key) => {
    const near = nearestWord(key, known);
    const advice = near === undefined ? `Possible here: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    return yaml.issueAtKey([...path, key], `"${key}" is not a setting of ${path.join('.') || 'this file'}. ${advice}`);
  });
}
