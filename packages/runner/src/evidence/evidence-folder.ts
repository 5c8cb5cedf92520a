import { createHash } from 'node:crypto';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '@erp-audit/core';

/** Name of the file that has the sums of all others, as `sha256sum -c` reads it. */
export const SUMS_FILE = 'SHA256SUMS';
const READ_BY_OWNER = 0o600;
const FOLDER_OF_OWNER = 0o700;

/** A file that is written piece by piece. */
interface EvidenceFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A folder whose files only their owner may read, with the sum of each. */
export interface EvidenceFolder {
  /** @param path - Below the folder, with `/`. */
  create(path: string): Promise<EvidenceFile>;
  writeFile(path: string, text: string): Promise<void>;
  /** Writes the sums; nothing may be written afterwards. */
  finish(): Promise<void>;
}

/**
 * An empty folder for evidence, made where there is none.
 * @throws AuditError `ARGUMENT_INVALID` where something lies in it, `REPORT_FAILED` where it cannot be written.
 */
export async function openEvidenceFolder(directory: string): Promise<EvidenceFolder> {
  await inFolder(directory, () => mkdir(directory, { recursive: true, mode: FOLDER_OF_OWNER }));
  const present = await inFolder(directory, () => readdir(directory));
  if (present.length > 0) {
    const message = {
      en: `"${directory}" is not empty: evidence needs a folder of its own.`,
      'zh-CN': `"${directory}" 不是空目录：证据须使用单独的目录。`,
    };
    throw new AuditError('ARGUMENT_INVALID', message, { command: 'evidence export' });
  }
  const sums = new Map<string, string>();
  const folder: EvidenceFolder = {
    create: (path) => inFolder(directory, () => createFile(directory, path, sums)),
    writeFile: async (path, text) => {
      const file = await folder.create(path);
      await file.write(text);
      await file.close();
    },
    finish: async () => {
      const lines = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, sum]) => `${sum}  ${path}\n`);
      await folder.writeFile(SUMS_FILE, lines.join(''));
    },
  };
  return folder;
}

async function createFile(directory: string, path: string, sums: Map<string, string>): Promise<EvidenceFile> {
  const parts = path.split('/');
  if (parts.length > 1) {
    await mkdir(join(directory, ...parts.slice(0, -1)), { recursive: true, mode: FOLDER_OF_OWNER });
  }
  const handle = await open(join(directory, ...parts), 'wx', READ_BY_OWNER);
  const hash = createHash('sha256');
  return {
    write: (text) =>
      inFolder(directory, async () => {
        hash.update(text);
        await handle.writeFile(text);
      }),
    close: () =>
      inFolder(directory, async () => {
        sums.set(path, hash.digest('hex'));
        await handle.sync();
        await handle.close();
      }),
  };
}

async function inFolder<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    const message = {
      en: `Evidence could not be written to "${directory}".`,
      'zh-CN': `无法把证据写入 "${directory}"。`,
    };
    throw new AuditError('REPORT_FAILED', message, { directory }, { cause });
  }
}
