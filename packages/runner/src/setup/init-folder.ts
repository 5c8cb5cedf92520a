import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { type InitFile, initFiles } from './init-files.ts';
import type { Setup } from './setup.ts';

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/**
 * Makes a folder that runs as soon as its source is reachable.
 * @returns the paths that were made, below `directory`.
 * @throws AuditError `ARGUMENT_INVALID` when the folder has a configuration already; nothing is replaced.
 */
export async function initFolder(directory: string, setup: Setup): Promise<readonly string[]> {
  const files = Object.entries(initFiles(setup));
  const secrets = files.filter(([, { isSecret }]) => isSecret).map(([path]) => path);
  await checkFree(directory, ['erp-audit.yaml', ...secrets]);
  const made: string[] = [];
  for (const [path, file] of files) if (await writeNew(join(directory, path), file)) made.push(path);
  return made;
}

/** False where something is there already, such as a rule or a README of an earlier time: it stays. */
async function writeNew(path: string, { text, isSecret, isPrivate }: InitFile): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, ...(isPrivate ? { mode: OWNER_ONLY_FOLDER } : {}) });
  try {
    await writeFile(path, text, { flag: 'wx', ...(isSecret ? { mode: OWNER_ONLY } : {}) });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  }
}

/**
 * Says before anything is asked or written that a folder is taken.
 * @throws AuditError `ARGUMENT_INVALID`
 */
export async function checkFree(directory: string, paths: readonly string[] = ['erp-audit.yaml']): Promise<void> {
  for (const path of paths) {
    const file = join(directory, path);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw exists(file);
  }
}

function exists(file: string): AuditError {
  const message = {
    en: `"${file}" exists already: nothing was changed.`,
    'zh-CN': `"${file}" 已存在：未作任何更改。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'init' });
}
