import { open } from 'node:fs/promises';
import path from 'node:path';
import { AuditError } from '@erp-audit/core';
import yauzl from 'yauzl';

const MAX_FILE_BYTES = 60 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;
/** Spreadsheet XML shrinks 10 to 40 times; only a bomb shrinks more than this. */
const MAX_RATIO = 200;
const RATIO_COUNTS_FROM_BYTES = 10 * 1024 * 1024;

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = Buffer.from('PK\u0003\u0004');
const HEAD_BYTES = 64 * 1024;

/** The one sentence that says why a file is no returned workbook. */
export function rejectWorkbook(file: string, reason: string, cause?: unknown): AuditError<'WORKBOOK_REJECTED'> {
  const name = path.basename(file);
  return new AuditError('WORKBOOK_REJECTED', `${name}: ${reason}`, { file: name }, { cause });
}

async function readHead(file: string): Promise<{ readonly size: number; readonly head: Buffer }> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw rejectWorkbook(file, 'the file cannot be opened.', error);
  });
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

async function checkHead(file: string): Promise<void> {
  const { size, head } = await readHead(file);
  if (size === 0) throw rejectWorkbook(file, 'the file is empty (0 bytes).');
  if (size > MAX_FILE_BYTES) throw rejectWorkbook(file, `the file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`);
  if (head.subarray(0, 8).equals(OLD_OFFICE)) {
    throw head.includes(ENCRYPTED_STREAM)
      ? rejectWorkbook(file, 'the workbook is encrypted; save it without a password.')
      : rejectWorkbook(file, 'this is the old .xls or .et format; save it as .xlsx (另存为 .xlsx).');
  }
  if (!head.subarray(0, 4).equals(ZIP)) throw rejectWorkbook(file, 'this is not an Excel workbook (.xlsx).');
}

async function unpackedBytes(zip: yauzl.ZipFile, entry: yauzl.Entry, limit: number): Promise<number> {
  let bytes = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    bytes += (chunk as Buffer).length;
    if (bytes > limit) break;
  }
  return bytes;
}

async function checkEntries(file: string, zip: yauzl.ZipFile): Promise<void> {
  if (zip.entryCount > MAX_ENTRIES) throw rejectWorkbook(file, `it holds more than ${MAX_ENTRIES} parts.`);
  let total = 0;
  let hasWorkbook = false;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw rejectWorkbook(file, 'the file is encrypted; save it without a password.');
    if (entry.fileName === 'xl/workbook.xml') hasWorkbook = true;
    const bytes = await unpackedBytes(zip, entry, MAX_UNPACKED_BYTES - total);
    total += bytes;
    if (total > MAX_UNPACKED_BYTES) throw rejectWorkbook(file, 'it unpacks to more than 1 GB.');
    if (bytes > RATIO_COUNTS_FROM_BYTES && bytes > entry.compressedSize * MAX_RATIO) {
      throw rejectWorkbook(file, `part ${entry.fileName} unpacks to more than ${MAX_RATIO} times its size.`);
    }
  }
  if (!hasWorkbook) throw rejectWorkbook(file, 'this is not an Excel workbook (.xlsx).');
}

/**
 * Looks at a returned file from outside before anything parses it: kind, size, parts, and what each part really
 * unpacks to.
 * @throws AuditError `WORKBOOK_REJECTED`
 */
export async function checkPackage(file: string): Promise<void> {
  await checkHead(file);
  const zip = await yauzl.openPromise(file).catch((error: unknown) => {
    throw rejectWorkbook(file, 'the file is damaged; open it in Excel and save it again.', error);
  });
  try {
    await checkEntries(file, zip);
  } catch (error) {
    throw error instanceof AuditError
      ? error
      : rejectWorkbook(file, 'the file is damaged; open it in Excel and save it again.', error);
  } finally {
    zip.close();
  }
}
