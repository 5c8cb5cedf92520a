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

/** What every generator makes of the repository as it stands; nothing is written. */
export async function generateAll(): Promise<readonly GeneratedFile[]> {
  const made: GeneratedFile[] = [];
  for (const name of readdirSync(FOLDER).sort()) {
    if (!/^[\w-]+\.[jt]s$/.test(name)) continue;
    const { generator } = (await import(pathToFileURL(path.join(FOLDER, name)).href)) as { generator: Generator };
    made.push(...(await generator.generate(REPOSITORY)));
  }
  return made.map(formatted);
}
