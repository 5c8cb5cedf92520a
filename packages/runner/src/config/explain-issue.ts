import type { FileIssue } from '@erp-audit/core';
import { z } from 'zod';
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

/** What is wrong at one place of the file and what to write instead, from a fault zod found in `schema`. */
export function explainIssue(yaml: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): readonly FileIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') return unknownKeys(yaml, schema, path, issue.keys);
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
  let value = yaml.value;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
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

function unknownKeys(yaml: YamlFile, schema: z.ZodType, path: YamlPath, keys: readonly string[]): readonly FileIssue[] {
  const known = knownKeys(schema, path);
  return keys.map((key) => {
    const near = nearestWord(key, known);
    const advice = near === undefined ? `Possible here: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    return yaml.issueAtKey([...path, key], `"${key}" is not a setting of ${path.join('.') || 'this file'}. ${advice}`);
  });
}

/** The keys a schema allows at a path, for suggestions. */
function knownKeys(schema: z.ZodType, path: YamlPath): readonly string[] {
  let current = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(part)]);
    else if (current instanceof z.ZodRecord) current = unwrap(current.valueType);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap());
  return schema;
}
