import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { AuditError } from '@erp-audit/core';
import { processStart } from './process-start.ts';

/** A lock file is written right after it was created; an unreadable one older than this was left by a crash. */
const WRITING_MS = 10_000;

interface Holder {
  readonly pid: number;
  /** Start of the process, so that another process with the same number is not taken for it; null if unknown. */
  readonly start: string | null;
  readonly host: string;
  readonly token: string;
}

/** A folder held by this process. PGlite itself lets two processes destroy each other's data silently. */
export interface FolderLock {
  /** False when the lock file is no longer ours. */
  isHeld(): boolean;
  release(): void;
}

/**
 * Takes the lock file, also one that a dead process left behind.
 * @throws AuditError `STORE_LOCKED` while another process, or this one, holds it.
 */
export function lockFolder(file: string): FolderLock {
  const mine: Holder = {
    pid: process.pid,
    start: processStart(process.pid) ?? null,
    host: hostname(),
    token: randomUUID(),
  };
  while (!createLockFile(file, mine)) {
    const found = readHolder(file);
    if (found === undefined) continue;
    refuseIfAlive(file, found.holder);
    setAside(file, found.text);
  }
  const isHeld = () => readHolder(file)?.holder?.token === mine.token;
  return { isHeld, release: () => isHeld() && rmSync(file, { force: true }) };
}

function createLockFile(file: string, holder: Holder): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx', 0o600);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
  writeSync(descriptor, JSON.stringify(holder));
  fsyncSync(descriptor);
  closeSync(descriptor);
  return true;
}

/** Undefined when the file is gone; `holder` is undefined when its text was never finished. */
function readHolder(file: string): { readonly text: string; readonly holder: Holder | undefined } | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    return { text, holder: undefined };
  }
}

function refuseIfAlive(file: string, holder: Holder | undefined): void {
  if (holder === undefined) {
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > WRITING_MS) return;
    throw new AuditError(
      'STORE_LOCKED',
      { en: `${file} is being written by another process.`, 'zh-CN': `另一个进程正在写入 ${file}。` },
      { pid: 'unknown' },
    );
  }
  if (holder.host !== hostname()) {
    const { pid, host } = holder;
    const message = {
      en: `${file} is held by process ${pid} on host ${host}, which cannot be checked from here. If that process is gone, delete the file.`,
      'zh-CN': `${file} 被主机 ${host} 上的进程 ${pid} 占用，无法在此检查。如果该进程已不存在，请删除此文件。`,
    };
    throw new AuditError('STORE_LOCKED', message, { pid: String(holder.pid) });
  }
  const start = processStart(holder.pid);
  if (start !== undefined && (holder.start === null || start === holder.start)) {
    throw new AuditError(
      'STORE_LOCKED',
      { en: `${file} is held by process ${holder.pid}.`, 'zh-CN': `${file} 被进程 ${holder.pid} 占用。` },
      { pid: String(holder.pid) },
    );
  }
}

/**
 * Removes a dead lock by renaming it, so that of two processes only one gets it. Whoever renamed a lock that had
 * meanwhile become a living one puts it back.
 */
function setAside(file: string, deadText: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== deadText) {
    try {
      linkSync(aside, file);
    } catch {
      // Its owner finds out through isHeld.
    }
  }
  rmSync(aside);
}
