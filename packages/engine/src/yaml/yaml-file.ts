import type { FileIssue, Sentence } from '@erp-audit/core';
import { type PlacedDocument, placedDocument } from './placed-document.ts';
import { quickValue } from './quick-value.ts';

export type { YamlPath } from './placed-document.ts';

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlFile extends PlacedDocument {
  readonly file: string;
  /** All of it, as written. */
  readonly text: string;
}

/** Larger than any file of settings, and small enough to say in a moment what is wrong with it. */
const MOST_CHARACTERS = 1_000_000;
const MOST_COLONS = 20_000;

/** Reads a text; where its values stand is looked for only once somebody asks, which of a good file nobody does. */
export function parseYamlFile(file: string, text: string): YamlFile {
  if (isTooLarge(text)) return refused(file, text);
  const quick = quickValue(text);
  let document: PlacedDocument | undefined;
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

/** Each key has a colon behind it. What is told of a key takes time for each other one of its mapping. */
function isTooLarge(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return true;
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1 && colons <= MOST_COLONS; at = text.indexOf(':', at + 1)) colons += 1;
  return colons > MOST_COLONS;
}

function refused(file: string, text: string): YamlFile {
  const at = (message: Sentence): FileIssue => ({ file, line: 1, column: 1, message });
  const size = { most: MOST_CHARACTERS, keys: MOST_COLONS };
  const message = {
    en: `The file is too large for settings: more than ${size.most} characters or ${size.keys} keys. Split it, or look whether it is the right file.`,
    'zh-CN': `文件过大，不像是设置文件：超过 ${size.most} 个字符或 ${size.keys} 个键。请拆分文件，或检查是否选错了文件。`,
  };
  return {
    file,
    text,
    value: undefined,
    issues: [at(message)],
    issueAt: (_, said) => at(said),
    issueAtKey: (_, said) => at(said),
    writtenAt: () => undefined,
  };
}
