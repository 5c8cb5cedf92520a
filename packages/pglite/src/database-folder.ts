import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { open, readdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AuditError } from '@erp-audit/core';

/** Major version of the embedded PostgreSQL; its files can be read by no other. */
export const EMBEDDED_VERSION = '18';
const LOCK_NAME = 'erp-audit.lock';
const CREATING_NAME = 'creating';

/** Where an embedded database lies, or will lie. */
export interface DatabaseFolder {
  readonly lockFile: string;
  /** PostgreSQL's own folder. */
  readonly data: string;
  /** Where a new database is made before it gets its place; a crash in between leaves nothing half made. */
  readonly creating: string;
  readonly exists: boolean;
}

/**
 * Looks at a folder without changing what is in it; makes it when `create` is true.
 * A folder that PGlite itself made (PostgreSQL's files at its top) is taken as it is.
 * @throws AuditError `STORE_UNREACHABLE` missing or foreign, `STORE_VERSION`, `STORE_FAILED` damaged.
 */
export function inspectFolder(directory: string, create: boolean): DatabaseFolder {
  const root = resolve(directory);
  if (create) makeFolder(root);
  const entries = listFolder(root);
  const data = entries.includes('PG_VERSION') ? root : join(root, 'data');
  const exists = existsSync(data);
  if (exists) checkVersion(data);
  else if (!create)
    throw new AuditError(
      'STORE_UNREACHABLE',
      { en: `${root} holds no embedded database.`, 'zh-CN': `${root} 中没有嵌入式数据库。` },
      {},
    );
  else refuseForeign(root, entries);
  return { lockFile: join(root, LOCK_NAME), data, creating: join(root, CREATING_NAME), exists };
}

function makeFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new AuditError(
      'STORE_FAILED',
      { en: `${root} cannot be made (${codeOf(cause)}).`, 'zh-CN': `无法创建 ${root}(${codeOf(cause)})。` },
      {},
      { cause },
    );
  }
}

function listFolder(root: string): string[] {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new AuditError('STORE_UNREACHABLE', { en: `${root} is not a folder.`, 'zh-CN': `${root} 不是文件夹。` }, {});
  }
  try {
    return readdirSync(root);
  } catch (cause) {
    throw new AuditError(
      'STORE_FAILED',
      { en: `${root} cannot be read (${codeOf(cause)}).`, 'zh-CN': `无法读取 ${root}(${codeOf(cause)})。` },
      {},
      { cause },
    );
  }
}

function checkVersion(data: string): void {
  const file = join(data, 'PG_VERSION');
  if (!existsSync(file)) {
    throw new AuditError(
      'STORE_FAILED',
      {
        en: `${data} is damaged: PG_VERSION is missing. Restore it from a backup.`,
        'zh-CN': `${data} 已损坏：缺少 PG_VERSION。请从备份恢复。`,
      },
      {},
    );
  }
  const version = readFileSync(file, 'utf8').trim();
  if (version !== EMBEDDED_VERSION) {
    const message = {
      en: `${data} was written by PostgreSQL ${version}; this version embeds PostgreSQL ${EMBEDDED_VERSION}.`,
      'zh-CN': `${data} 由 PostgreSQL ${version} 写入；当前版本内置 PostgreSQL ${EMBEDDED_VERSION}。`,
    };
    throw new AuditError('STORE_VERSION', message, {});
  }
}

function refuseForeign(root: string, entries: readonly string[]): void {
  const foreign = entries.filter((name) => !name.startsWith(LOCK_NAME) && name !== CREATING_NAME);
  if (foreign.length === 0) return;
  const names = foreign.slice(0, 3).join(', ');
  const message = {
    en: `${root} holds other files (${names}). Name an empty or new folder.`,
    'zh-CN': `${root} 中有其他文件（${names}）。请指定空文件夹或新文件夹。`,
  };
  throw new AuditError('STORE_UNREACHABLE', message, {});
}

/** Removes what an interrupted creation left. */
export function clearCreating(folder: DatabaseFolder): void {
  rmSync(folder.creating, { recursive: true, force: true });
}

/** Gives a finished new database its place, so that it is there whole or not at all, also after a power failure. */
export async function placeCreated(folder: DatabaseFolder): Promise<void> {
  await syncTree(folder.creating);
  await rename(folder.creating, folder.data);
  await syncFolder(resolve(folder.data, '..'));
}

async function syncTree(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else await syncPath(path, 'r+');
  }
  await syncFolder(directory);
}

async function syncFolder(directory: string): Promise<void> {
  // Windows has no fsync for folders; NTFS keeps them in its own journal.
  if (process.platform !== 'win32') await syncPath(directory, 'r');
}

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? 'unknown error';
}
