import { type PlacedDocument, placedDocument } from './placed-document.ts';
import { quickValue } from './quick-value.ts';

export type { YamlPath } from './placed-document.ts';

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlFile extends PlacedDocument {
  readonly file: string;
  /** All of it, as written. */
  readonly text: string;
}

/** Reads a text; where its values stand is looked for only once somebody asks, which of a good file nobody does. */
export function parseYamlFile(file: string, text: string): YamlFile {
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
