import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { ParamIssue, RuleSource } from '../../define-kind.ts';
import { Matrix } from './matrix.ts';
import type { SegregationParams } from './schema.ts';

type Issue = ParamIssue;

/** The matrix of a rule, or what is wrong with it and where. */
export function readMatrix(
  { matrix }: SegregationParams,
  rule: RuleSource,
): { readonly matrix?: Matrix; readonly issues: readonly Issue[] } {
  if (typeof matrix !== 'string') return { matrix, issues: unknownFunctions(matrix, (path) => ({ path })) };
  const file = resolve(dirname(rule.file), matrix);
  const lines = new LineCounter();
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
  const document = parseDocument(source, { lineCounter: lines });
  const at = (path: readonly (string | number)[]): Pick<Issue, 'path' | 'place'> => {
    const { line, col } = lines.linePos(positionOf(document, path));
    return { path: ['matrix'], place: { file, line, column: col } };
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    return { issues: [{ path: ['matrix'], message: broken.message, place: { file, line, column: col } }] };
  }
  const parsed = Matrix.safeParse(document.toJS());
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      ...at(issue.path as (string | number)[]),
      message: issue.message,
    }));
    return { issues };
  }
  return { matrix: parsed.data, issues: unknownFunctions(parsed.data, at) };
}

function unknownFunctions(
  matrix: Matrix,
  at: (path: readonly (string | number)[]) => Pick<Issue, 'path' | 'place'>,
): Issue[] {
  return Object.entries(matrix.pairs).flatMap(([pair, functions]) =>
    (['a', 'b'] as const)
      .filter((side) => !Object.hasOwn(matrix.functions, functions[side]))
      .map((side) => ({
        ...at(['pairs', pair, side]),
        message: {
          en: `Pair ${pair} names the function "${functions[side]}", which is not under "functions".`,
          'zh-CN': `组合 ${pair} 引用的职能 "${functions[side]}" 不在 "functions" 下。`,
        },
      })),
  );
}

/** Offset of the node at a path, or of the nearest one above it that exists. */
function positionOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: readonly [number, number, number] }
      | undefined;
    if (node?.range !== undefined) return node.range[0];
  }
  return 0;
}
