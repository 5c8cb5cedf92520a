import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MAX_RETURNED_BYTES, REASONS, rejectWorkbook } from '@erp-audit/reporter';

/** A returned file as it was at one moment. */
export interface ReturnedFile {
  /** A private copy under the same name. */
  readonly copy: string;
  /** Hash of exactly what is in the copy. */
  readonly hash: string;
  remove(): Promise<void>;
}

/**
 * Copies a returned file to where nobody else writes: what is checked, hashed and read is then one and the same, even
 * if the file is still being copied into the folder by somebody.
 * @throws AuditError `WORKBOOK_REJECTED` when it is no file, is too large, or changed meanwhile.
 */
export async function takeCopy(file: string): Promise<ReturnedFile> {
  const before = await statOf(file);
  if (!before.isFile()) throw rejectWorkbook(file, REASONS.notAFile);
  if (before.size > MAX_RETURNED_BYTES) throw rejectWorkbook(file, REASONS.tooLarge);
  const directory = await mkdtemp(join(tmpdir(), 'erp-audit-return-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const copy = join(directory, basename(file));
    await copyFile(file, copy, constants.COPYFILE_EXCL);
    const after = await statOf(file);
    const isSame = after.mtimeMs === before.mtimeMs && after.size === before.size && after.ino === before.ino;
    if (!isSame || (await statOf(copy)).size !== before.size) throw rejectWorkbook(file, REASONS.changing);
    return { copy, hash: await hashOf(copy), remove };
  } catch (error) {
    await remove();
    throw error instanceof Error && 'syscall' in error ? rejectWorkbook(file, REASONS.notOpened, error) : error;
  }
}

async function statOf(file: string) {
  return stat(file).catch((error: unknown) => {
    throw rejectWorkbook(file, REASONS.notOpened, error);
  });
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
