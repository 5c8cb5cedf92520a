import { readFile, stat } from 'node:fs/promises';
import { AuditError } from '@erp-audit/core';
import { sayBoth } from '../messages/index.ts';

const READABLE_BY_OTHERS = 0o077;

/** The text of a personal key that only its owner can read. @throws AuditError `ARGUMENT_INVALID` */
export async function readKeyFile(file: string | undefined, command: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    const { mode } = await stat(file);
    // Windows keeps rights in lists, and shows every file as readable by all.
    if (process.platform !== 'win32' && (mode & READABLE_BY_OTHERS) !== 0)
      throw new AuditError('ARGUMENT_INVALID', sayBoth('keyOpen', { file }), { command });
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    throw new AuditError('ARGUMENT_INVALID', sayBoth('keyUnreadable', { file }), { command }, { cause });
  }
}
