import type { FileIssue, LocalizedText, Sentence } from '@erp-audit/core';
import type { Document, Node } from 'yaml';
import { explainSyntax } from './explain-syntax.ts';
import { isBounded } from './written-out.ts';
import { yamlLibrary } from './yaml-library.ts';

export type YamlPath = readonly (string | number)[];

/** What a text says, and where each of its values stands. */
export interface PlacedDocument {
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

const ENDLESS = {
  en: 'The aliases (*) of the file repeat each other without end: write the values out.',
  'zh-CN': '文件中的别名（*）互相引用，没有尽头：请直接写出各值。',
} as const satisfies LocalizedText;
const WITHOUT_ANCHOR = {
  en: 'An alias (*) stands for a value that is named (&) further up: write that value.',
  'zh-CN': '别名（*）必须引用前文以 & 命名的值：请写出该值。',
} as const satisfies LocalizedText;

/** A text by the parser that knows where each value stands and what is wrong with it. */
export function placedDocument(file: string, text: string): PlacedDocument {
  const { isScalar, LineCounter, parseDocument } = yamlLibrary();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const issueAtOffset = (offset: number, message: Sentence): FileIssue => {
    const position = lines.linePos(offset);
    return { file, line: Math.max(position.line, 1), column: Math.max(position.col, 1), message };
  };
  const faults = document.errors.map((error) => issueAtOffset(error.pos[0], explainSyntax(error)));
  const read = faults.length === 0 ? plainValue(document) : { value: undefined };
  return {
    value: read.value,
    issues: read.fault === undefined ? faults : [issueAtOffset(read.fault.offset, read.fault.message)],
    issueAt: (path, message) => issueAtOffset(offsetOf(document, path), message),
    issueAtKey: (path, message) => issueAtOffset(keyOffsetOf(document, path) ?? offsetOf(document, path), message),
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

interface PlainValue {
  readonly value: unknown;
  readonly fault?: { readonly offset: number; readonly message: LocalizedText };
}

/** The value with its aliases in place, or what is wrong with these: the parser does not look at them. */
function plainValue(document: Document): PlainValue {
  const stray = strayAlias(document);
  if (stray !== undefined) return { value: undefined, fault: { offset: stray, message: WITHOUT_ANCHOR } };
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return isBounded(value) ? { value } : { value: undefined, fault: { offset: 0, message: ENDLESS } };
}

/** Offset of the first alias above which nothing has its name. */
function strayAlias(document: Document): number | undefined {
  const { isAlias, visit } = yamlLibrary();
  const anchors = new Set<string>();
  let stray: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (anchors.has(node.source)) return undefined;
        stray = node.range?.[0] ?? 0;
        return visit.BREAK;
      }
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
      return undefined;
    },
  });
  return stray;
}

function offsetOf(document: Document, path: YamlPath): number {
  const { isNode } = yamlLibrary();
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
  return yamlLibrary().isScalar(node) && node.value === null && node.source === '';
}

function keyOffsetOf(document: Document, path: YamlPath): number | undefined {
  const { isMap, isNode, isPair, isScalar } = yamlLibrary();
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}
