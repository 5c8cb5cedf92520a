import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AuditError } from '@erp-audit/core';

/** Reports hold what only their readers may know: readable by the account that wrote them, where the system has modes. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * Lets `write` fill a draft beside `file` and puts it in place only when it is whole and on the disk: a reader never
 * sees half a report. Only its owner may read it; folders that are there keep their rights.
 * @throws AuditError `REPORT_FAILED` when the folder cannot be written; errors of `write` that are ours pass through.
 */
export async function writeFileAtomically(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const directory = dirname(file);
  const draft = `${file}.${process.pid}.draft`;
  try {
    await mkdir(directory, { recursive: true, mode: PRIVATE_FOLDER });
    await (await open(draft, 'w', PRIVATE_FILE)).close();
    await write(draft);
    const handle = await open(draft, 'r+');
    await handle.chmod(PRIVATE_FILE);
    await handle.sync();
    await handle.close();
    await rename(draft, file);
  } catch (cause) {
    // Where the folder may not be entered nothing was written, and that is the error to tell.
    await rm(draft, { force: true }).catch(() => {});
    if (cause instanceof AuditError) throw cause;
    throw new AuditError(
      'REPORT_FAILED',
      { en: `"${file}" could not be written.`, 'zh-CN': `无法写入 "${file}"。` },
      { directory },
      { cause },
    );
  }
}
