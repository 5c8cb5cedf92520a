import type { FileIssue, Sentence } from '@erp-audit/core';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { explainSyntax } from './explain-syntax.ts';

export type YamlPath = readonly (string | number)[];

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  /** All of it, as written. */
  readonly text: string;
  readonly value: unknown;
  /** Faults of the YAML itself; `value` is undefined when there are any. */
  readonly issues: readonly FileIssue[];
  /** An issue at the value of `path`, or at the nearest value above it that exists. */
  issueAt(path: YamlPath, message: Sentence): FileIssue;
  /** An issue at the last key of `path` itself, for keys that should not be there. */
  issueAtKey(path: YamlPath, message: Sentence): FileIssue;
  /** The text as written, before any variable is expanded; undefined where `path` holds no plain value. */
  writtenAt(path: YamlPath): string | undefined;
}

export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const issueAtOffset = (offset: number, message: Sentence): FileIssue => {
    const position = lines.linePos(offset);
    return { file, line: Math.max(position.line, 1), column: Math.max(position.col, 1), message };
  };
  const issues = document.errors.map((error) => issueAtOffset(error.pos[0], explainSyntax(error)));
  return {
    file,
    text,
    value: issues.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined,
    issues,
    issueAt: (path, message) => issueAtOffset(offsetOf(document, path), message),
    issueAtKey: (path, message) => issueAtOffset(keyOffsetOf(document, path) ?? offsetOf(document, path), message),
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null && !isEmptyNull(node)) return node.range[0];
    const key = keyOffsetOf(document, path.slice(0, length));
    if (key !== undefined) return key;
  }
  return document.contents?.range?.[0] ?? 0;
}

/** A key without a value has a null node that stands behind it, often on the next line. */
function isEmptyNull(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function keyOffsetOf(document: Document, path: YamlPath): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}
