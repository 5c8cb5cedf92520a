import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { GeneratedFile, Generator } from './generator.ts';

const FOLDER = fileURLToPath(new URL('generators', import.meta.url));

/** Root of the repository this file lies in. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** As the formatter of the repository writes it, so that a generated file passes the lint gate. */
function formatted({ file, text }: GeneratedFile): GeneratedFile {
  if (!/\.(ts|json|md)$/.test(file)) return { file, text };
  const biome = path.join(REPOSITORY, 'node_modules/.bin/biome');
  const result = spawnSync(biome, ['format', `--stdin-file-path=${file}`], {
    cwd: REPOSITORY,
    input: text,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`${file} cannot be formatted: ${result.stderr}`);
  return { file, text: result.stdout };
}

/**
 * What every generator makes of the repository as it stands; nothing is written. One after the other: a caller that
 * writes each file at once lets a generator import what one before it has made.
 */
export async function* generateAll(): AsyncGenerator<GeneratedFile> {
  for (const name of readdirSync(FOLDER).sort()) {
    if (!/^[\w-]+\.[jt]s$/.test(name)) continue;
    const { generator } = (await import(pathToFileURL(path.join(FOLDER, name)).href)) as { generator: Generator };
    for (const file of await generator.generate(REPOSITORY)) yield formatted(file);
  }
}
