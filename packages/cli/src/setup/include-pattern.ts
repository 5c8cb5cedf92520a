import { readFile, rename, writeFile } from 'node:fs/promises';
import { isSeq, parseDocument, type YAMLSeq } from 'yaml';

/**
 * Adds a pattern to `rules.include` of a configuration; every other character of the file stays as it was.
 * @returns false where there is no such list, and nothing was changed.
 */
export async function includePattern(file: string, pattern: string): Promise<boolean> {
  const text = await readFile(file, 'utf8');
  const list = parseDocument(text).getIn(['rules', 'include'], true);
  if (!isSeq(list) || list.items.length === 0) return false;
  const changed = withItem(text, list, JSON.stringify(pattern));
  const draft = `${file}.new`;
  await writeFile(draft, changed);
  await rename(draft, file);
  return true;
}

function withItem(text: string, list: YAMLSeq, item: string): string {
  const last = list.items.at(-1) as { readonly range?: readonly [number, number, number] };
  const end = last.range?.[1] ?? text.length;
  if (list.flow === true) return `${text.slice(0, end)}, ${item}${text.slice(end)}`;
  // A comment behind the last item stays with it.
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd;
  // The item may end where its line does.
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  return `${text.slice(0, at)}\n${indent}- ${item}${text.slice(at)}`;
}
