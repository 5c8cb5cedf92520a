import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const IMPORT = /^import \{[^}]*\} from '\.\/(?<name>[\w-]+)\.js';$/gm;
const EXPORT = /^export (?=(?:async function|function|const) (?<name>\w+))/gm;

/**
 * The modules of a folder as one script: a page that was opened from a folder may load none. Each stands behind those it
 * imports, in a scope of its own; exported names are all different.
 */
export async function pageScript(directory: string): Promise<string> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.js')).toSorted();
  const modules = new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(0, -3), await readFile(path.join(directory, file), 'utf8')] as const),
    ),
  );
  const ordered = new Set<string>();
  const place = (name: string) => {
    if (ordered.has(name)) return;
    for (const { groups } of (modules.get(name) ?? '').matchAll(IMPORT)) place(groups?.['name'] ?? '');
    ordered.add(name);
  };
  for (const name of modules.keys()) place(name);
  return [...ordered].map((name) => scopeOf(modules.get(name) ?? '')).join('\n');
}

function scopeOf(module: string): string {
  const exported = [...module.matchAll(EXPORT)].map(({ groups }) => groups?.['name']).join(', ');
  const body = module.replaceAll(IMPORT, '').replaceAll(EXPORT, '').trim();
  return `const { ${exported} } = (() => {\n${body}\nreturn { ${exported} };\n})();`;
}
