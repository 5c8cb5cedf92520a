import { readFileSync } from 'node:fs';
import { yamlLibrary } from '../../yaml/yaml-library.ts';

/** A place in a file the user wrote; line and column start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a character of a whole file stands. */
export function placeInFile(file: string, text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * Where a character of a YAML text value stands in its file: exact in literal blocks (`|`) and in texts of one line;
 * undefined in folded ones, whose lines are not those of the value.
 */
export function placeInYaml(file: string, path: readonly string[], value: string, at: number): Place | undefined {
  const { isScalar, LineCounter, parseDocument, Scalar } = yamlLibrary();
  const lines = new LineCounter();
  const source = readFileSync(file, 'utf8');
  const node = parseDocument(source, { lineCounter: lines }).getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start] = node.range;
  if (node.type === Scalar.BLOCK_LITERAL) return inBlock(file, source, start, lines.linePos(start).line, value, at);
  if (source.slice(start).split('\n')[0]?.includes(value) !== true) return undefined;
  const { line, col } = lines.linePos(start + source.slice(start).indexOf(value) + at);
  return { file, line, column: col };
}

function inBlock(file: string, source: string, start: number, header: number, value: string, at: number): Place {
  const inside = placeInFile(file, value, at);
  const body = source.slice(source.indexOf('\n', start) + 1).split('\n');
  const written = body[inside.line - 1] ?? '';
  const indent = written.length - (value.split('\n')[inside.line - 1] ?? '').length;
  return { file, line: header + inside.line, column: indent + inside.column };
}
