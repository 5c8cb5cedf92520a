import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AuditError } from '@erp-audit/core';

const KEY_BYTES = 32;

/**
 * The secret of one installation: hashes of personal values and row tokens are made under it. Created at the first
 * call, readable only by its owner, and on the disk before anything is derived from it; losing it makes every personal
 * value look new and every workbook that is out unreadable.
 * @throws AuditError `STORE_FAILED` when the file cannot be made, or is not a key.
 */
export async function loadStoreKey(file: string): Promise<Uint8Array> {
  const existing = await findStoreKey(file);
  if (existing !== undefined) return existing;
  try {
    await createKey(file);
  } catch (cause) {
    throw new AuditError(
      'STORE_FAILED',
      { en: `The key file "${file}" cannot be created.`, 'zh-CN': `无法创建密钥文件 "${file}"。` },
      {},
      { cause },
    );
  }
  const created = await findStoreKey(file);
  if (created === undefined) throw unreadable(file);
  return created;
}

function unreadable(file: string, cause?: unknown): AuditError {
  const message = { en: `The key file "${file}" cannot be read.`, 'zh-CN': `无法读取密钥文件 "${file}"。` };
  return new AuditError('STORE_FAILED', message, {}, { cause });
}

/**
 * The secret of an installation that has one; undefined where there is no such file.
 * @throws AuditError `STORE_FAILED` when the file is not a key.
 */
export async function findStoreKey(file: string): Promise<Uint8Array | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(file, error);
  }
  const key = Buffer.from(text.trim(), 'hex');
  if (key.length === KEY_BYTES) return key;
  const message = {
    en: `"${file}" is not a key of erp-audit: restore it from a backup.`,
    'zh-CN': `"${file}" 不是 erp-audit 的密钥：请从备份恢复。`,
  };
  throw new AuditError('STORE_FAILED', message, {});
}

/** Written whole under another name, then linked: of two processes that start at once, one wins and both read its key. */
async function createKey(file: string): Promise<void> {
  const directory = dirname(file);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await syncDirectory(directory);
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
