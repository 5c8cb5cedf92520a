import type { FileIssue, Sentence } from '@erp-audit/core';
import { placedDocument } from './placed-document.ts';
import { quickValue } from './quick-value.ts';

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

/** Reads a text; where its values stand is looked for only once somebody asks, which of a good file nobody does. */
export function parseYamlFile(file: string, text: string): YamlFile {
  const quick = quickValue(text);
  let document: ReturnType<typeof placedDocument> | undefined;
  const placed = () => {
    document ??= placedDocument(file, text);
    return document;
  };
  return {
    file,
    text,
    ...(quick === undefined ? { value: placed().value, issues: placed().issues } : { ...quick, issues: [] }),
    issueAt: (path, message) => placed().issueAt(path, message),
    issueAtKey: (path, message) => placed().issueAtKey(path, message),
    writtenAt: (path) => placed().writtenAt(path),
  };
}
