import { type FileHandle, open } from 'node:fs/promises';
import { MAX_RETURNED_BYTES, REASONS, rejectWorkbook } from './refusals.ts';

/** What a returned file turned out to be, by what is in it and never by its name. */
export type FileForm = 'workbook' | 'csv';

const HEAD_BYTES = 64 * 1024;
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = Buffer.from('PK\u0003\u0004');
const UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/** Web pages and XML that call themselves a spreadsheet, PDF, rich text. */
const OTHER_TEXT = /^\s*(<|%PDF|\{\\rtf)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds these
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** Where the directory of an old Office file begins, so that its streams can be told. */
function directoryPosition(head: Buffer): number {
  const sectorBytes = 2 ** head.readUInt16LE(30);
  return (head.readUInt32LE(48) + 1) * sectorBytes;
}

async function isEncrypted(handle: FileHandle, head: Buffer): Promise<boolean> {
  if (head.includes(ENCRYPTED_STREAM)) return true;
  if (head.length < 512) return false;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, directoryPosition(head));
  return buffer.subarray(0, bytesRead).includes(ENCRYPTED_STREAM);
}

async function formOf(file: string, handle: FileHandle): Promise<FileForm> {
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  const head = buffer.subarray(0, bytesRead);
  if (size === 0) throw rejectWorkbook(file, REASONS.empty);
  if (size > MAX_RETURNED_BYTES) throw rejectWorkbook(file, REASONS.tooLarge);
  if (head.subarray(0, 8).equals(OLD_OFFICE)) {
    throw rejectWorkbook(file, (await isEncrypted(handle, head)) ? REASONS.encrypted : REASONS.oldFormat);
  }
  if (head.subarray(0, 4).equals(ZIP)) return 'workbook';
  if (UTF16.some((mark) => head.subarray(0, 2).equals(mark))) return 'csv';
  const text = head.toString('latin1');
  if (BINARY.test(text) || OTHER_TEXT.test(text)) throw rejectWorkbook(file, REASONS.noWorkbook);
  return 'csv';
}

/**
 * Looks at the first bytes of a returned file before anything parses it.
 * @throws AuditError `WORKBOOK_REJECTED`
 */
export async function recogniseFile(file: string): Promise<FileForm> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw rejectWorkbook(file, REASONS.notOpened, error);
  });
  try {
    return await formOf(file, handle);
  } finally {
    await handle.close();
  }
}
