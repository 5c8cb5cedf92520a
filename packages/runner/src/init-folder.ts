import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { INIT_FILES } from './init-files.ts';

/**
 * Makes a folder that runs as soon as its source is reachable.
 * @returns the paths that were made, below `directory`.
 * @throws AuditError `ARGUMENT_INVALID` when the folder has a configuration already; nothing is replaced.
 */
export async function initFolder(directory: string): Promise<readonly string[]> {
  const made: string[] = [];
  for (const [path, content] of Object.entries(INIT_FILES)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, content, { flag: 'wx' });
      made.push(path);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
      if (path !== 'erp-audit.yaml') continue;
      const message = {
        en: `"${file}" exists already: nothing was changed.`,
        'zh-CN': `"${file}" 已存在:未作任何更改。`,
      };
      throw new AuditError('ARGUMENT_INVALID', message, { command: 'init' });
    }
  }
  return made;
}
