import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileIssue, LocalizedText } from '@erp-audit/core';
import type { ParamIssue, RuleSource } from '../../define-kind.ts';
import { explainIssue } from '../../yaml/explain-issue.ts';
import { parseYamlFile } from '../../yaml/yaml-file.ts';
import { Matrix } from './matrix.ts';
import type { SegregationParams } from './schema.ts';

type Issue = ParamIssue;

/** The matrix of a rule, or what is wrong with it and where. */
export function readMatrix(
  { matrix }: SegregationParams,
  rule: RuleSource,
): { readonly matrix?: Matrix; readonly issues: readonly Issue[] } {
  if (typeof matrix !== 'string') {
    return { matrix, issues: unknownFunctions(matrix, (path, message) => ({ path, message })) };
  }
  const file = resolve(dirname(rule.file), matrix);
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    const message = {
      en: `The file ${file} cannot be read; write its path relative to the rule.`,
      'zh-CN': `无法读取文件 ${file}：请写相对于规则文件的路径。`,
    };
    return { issues: [{ path: ['matrix'], message }] };
  }
  const yaml = parseYamlFile(file, source);
  if (yaml.issues.length > 0) return { issues: yaml.issues.map(inMatrix) };
  const parsed = Matrix.safeParse(yaml.value);
  if (!parsed.success) {
    return { issues: parsed.error.issues.flatMap((issue) => explainIssue(yaml, Matrix, issue)).map(inMatrix) };
  }
  const issues = unknownFunctions(parsed.data, (path, message) => inMatrix(yaml.issueAt(path, message)));
  return { matrix: parsed.data, issues };
}

function inMatrix({ message, ...place }: FileIssue): Issue {
  return { path: ['matrix'], message, place };
}

function unknownFunctions(
  matrix: Matrix,
  issueAt: (path: readonly (string | number)[], message: LocalizedText) => Issue,
): Issue[] {
  return Object.entries(matrix.pairs).flatMap(([pair, functions]) =>
    (['a', 'b'] as const)
      .filter((side) => !Object.hasOwn(matrix.functions, functions[side]))
      .map((side) =>
        issueAt(['pairs', pair, side], {
          en: `Pair ${pair} names the function "${functions[side]}", which is not under "functions".`,
          'zh-CN': `组合 ${pair} 引用的职能 "${functions[side]}" 不在 "functions" 下。`,
        }),
      ),
  );
}
