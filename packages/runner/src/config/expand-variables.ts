import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { FileIssue, LocalizedText } from '@erp-audit/core';
import type { YamlFile, YamlPath } from '@erp-audit/engine';

/** `${NAME}` or `${file:/path}`; `$${` stands for a literal `${`. */
const REFERENCE = /\$?\$\{([^}]*)\}/g;
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The value of a YAML file with every reference replaced. What came out of a reference is a secret: it never enters
 * a message, which is why issues name only the variable or the file.
 * @param isLeft - Whether the value at a path stays as it is written.
 */
export function expandVariables(
  yaml: YamlFile,
  directory: string,
  environment: Environment,
  isLeft: (path: YamlPath) => boolean = () => false,
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
    if (isLeft(path)) return value;
    if (typeof value === 'string') return expandText(value, path);
    if (Array.isArray(value)) return value.map((item, index) => expand(item, [...path, index]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, [...path, key])]));
  };
  return { value: expand(yaml.value, []), issues };
}

interface Failure {
  readonly problem: LocalizedText;
}

function lookUp(reference: string, directory: string, environment: Environment): string | Failure {
  if (reference.startsWith('file:')) return readSecret(reference.slice('file:'.length), directory);
  if (!VARIABLE_NAME.test(reference))
    return {
      problem: {
        en: `"\${${reference}}" is not a reference: write \${NAME} or \${file:/path}.`,
        'zh-CN': `"\${${reference}}" 不是引用：请写 \${NAME} 或 \${file:/path}。`,
      },
    };
  return (
    environment[reference] ?? {
      problem: {
        en: `The environment variable ${reference} is not set: set it before erp-audit starts, in .env beside the configuration, or write \${file:/path}.`,
        'zh-CN': `未设置环境变量 ${reference}：请在启动 erp-audit 之前设置，或写入配置文件旁的 .env，或写 \${file:/path}。`,
      },
    }
  );
}

/** The content of a secret's file without the line end that editors add. */
function readSecret(path: string, directory: string): string | Failure {
  try {
    return readFileSync(isAbsolute(path) ? path : resolve(directory, path), 'utf8').replace(/\r?\n$/, '');
  } catch {
    return {
      problem: {
        en: `The file "${path}" cannot be read: check that it exists and that this user may read it.`,
        'zh-CN': `无法读取文件 "${path}"：请检查文件是否存在、当前用户是否有读取权限。`,
      },
    };
  }
}
