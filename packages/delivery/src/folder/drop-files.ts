import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Notice } from '@erp-audit/core';
import { type Outcome, quoted } from '../outcome.ts';

/** Folder of a notice below the shared one: by week, then by who it is for. */
export function dropFolder(shared: string, { week, audience, kind }: Notice): string {
  const whose = audience.role === 'department' ? audience.department : audience.role;
  return join(shared, week ?? kind, whose);
}

/**
 * Copies the files of a notice into the shared folder. A reader never sees half a file, and doing it twice does no
 * harm. Rights are those of the shared folder: who may read there is for its owner to say.
 */
export async function dropFiles(notice: Notice, shared: string): Promise<Outcome> {
  const folder = dropFolder(shared, notice);
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, path } of notice.files) await putInPlace(path, join(folder, safeName(name)));
    return { state: 'sent' };
  } catch (cause) {
    const code = quoted((cause as NodeJS.ErrnoException).code ?? String(cause), []);
    const reason = {
      en: `${folder} could not be written (${code}).`,
      'zh-CN': `无法写入 ${folder}（${code}）。`,
    };
    return { state: 'failed', reason };
  }
}

function safeName(name: string): string {
  return name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '-');
}

async function putInPlace(from: string, to: string): Promise<void> {
  const draft = `${to}.${process.pid}.draft`;
  try {
    // A copy of the file would be for its owner only, as the file is.
    await pipeline(createReadStream(from), createWriteStream(draft));
    const handle = await open(draft, 'r+');
    await handle.sync();
    await handle.close();
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}
