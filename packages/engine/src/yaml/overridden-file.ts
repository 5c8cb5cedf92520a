import type { YamlFile, YamlPath } from './yaml-file.ts';

/** Where the values that replace some of a file are written. */
export interface OverridePlace {
  readonly yaml: YamlFile;
  /** The path there for a path of the file; undefined where the file's own value stands. */
  pathOf(path: YamlPath): YamlPath | undefined;
}

/** A file some of whose values are set in another one: a fault is shown where the value was written. */
export function overriddenFile(file: YamlFile, value: unknown, place: OverridePlace): YamlFile {
  const at = (path: YamlPath) => {
    const there = place.pathOf(path);
    return there === undefined ? { yaml: file, path } : { yaml: place.yaml, path: there };
  };
  return {
    file: file.file,
    text: file.text,
    value,
    issues: file.issues,
    issueAt: (path, message) => at(path).yaml.issueAt(at(path).path, message),
    issueAtKey: (path, message) => at(path).yaml.issueAtKey(at(path).path, message),
    writtenAt: (path) => at(path).yaml.writtenAt(at(path).path),
  };
}
