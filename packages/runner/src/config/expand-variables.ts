import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { FileIssue } from '@erp-audit/core';
import type { YamlFile, YamlPath } from '@erp-audit/engine';

/** `${NAME}` or `${file:/path}`; `$${` stands for a literal `${`. */
const REFERENCE = /\$?\$\{([^}]*)\}/g;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The value of a YAML file with every reference replaced. What came out of a reference is a secret: it never enters
 * a message, which is why issues name only the variable or the file.
 */
export function expandVariables(
  yaml: YamlFile,
  directory: string,
  environment: Environment,
): { readonly value: unknown; readonly issues: readonly FileIssue[] } {
  const issues: FileIssue[] = [];
  const expandText = (text: string, path: YamlPath): string =>
    text.replaceAll(REFERENCE, (whole, reference: string) => {
      if (whole.startsWith('$$')) return whole.slice(1);
      const found = lookUp(reference, directory, environment);
      if (typeof found === 'string') return found;
      issues.push(yaml.issueAt(path, found.problem));
      return whole;
    });
  const expand = (value: unknown, path: YamlPath): unknown => {
    if (typeof value === 'string') return expandText(value, path);
    if (Array.isArray(value)) return value.map((item, index) => expand(item, [...path, index]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, [...path, key])]));
  };
  return { value: expand(yaml.value, []), issues };
}

function lookUp(reference: string, directory: string, environment: Environment): string | { readonly problem: string } {
  if (reference.startsWith('file:')) return readSecret(reference.slice('file:'.length), directory);
  if (!VARIABLE_NAME.test(reference))
    return { problem: `"\${${reference}}" is not a reference: write \${NAME} or \${file:/path}.` };
  return (
    environment[reference] ?? {
      problem: `The environment variable ${reference} is not set: set it before erp-audit starts, or write \${file:/path}.`,
    }
  );
}

/** The content of a secret's file without the line end that editors add. */
function readSecret(path: string, directory: string): string | { readonly problem: string } {
  try {
    return readFileSync(isAbsolute(path) ? path : resolve(directory, path), 'utf8').replace(/\r?\n$/, '');
  } catch {
    return { problem: `The file "${path}" cannot be read: check that it exists and that this user may read it.` };
  }
}
