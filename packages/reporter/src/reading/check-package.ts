import { open } from 'node:fs/promises';
import path from 'node:path';
import { AuditError, type LocalizedText } from '@erp-audit/core';
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

/** Why a file is no returned workbook; each follows the name of the file. */
export const REASONS = {
  damaged: {
    en: 'the file is damaged; open it in Excel and save it again.',
    'zh-CN': '文件已损坏:请用 Excel 打开并重新保存。',
  },
  empty: { en: 'the file is empty (0 bytes).', 'zh-CN': '文件为空(0 字节)。' },
  encrypted: {
    en: 'the workbook is encrypted; save it without a password.',
    'zh-CN': '工作簿已加密:请取消密码后保存。',
  },
  encryptedFile: {
    en: 'the file is encrypted; save it without a password.',
    'zh-CN': '文件已加密:请取消密码后保存。',
  },
  needsMemory: {
    en: 'reading it needed too much memory; the file is damaged or not ours.',
    'zh-CN': '读取它占用内存过多:文件已损坏或不是本系统的文件。',
  },
  noFindings: {
    en: 'no sheet has the headings of a findings sheet; return the workbook that was sent out.',
    'zh-CN': '没有工作表带有发现清单的表头:请返回当初发出的工作簿。',
  },
  notOpened: { en: 'the file cannot be opened.', 'zh-CN': '无法打开文件。' },
  noWorkbook: { en: 'this is not an Excel workbook (.xlsx).', 'zh-CN': '这不是 Excel 工作簿(.xlsx)。' },
  oldFormat: {
    en: 'this is the old .xls or .et format; save it as .xlsx (另存为 .xlsx).',
    'zh-CN': '这是旧的 .xls 或 .et 格式:请另存为 .xlsx。',
  },
  tookTooLong: {
    en: 'reading it took too long; the file is damaged or not ours.',
    'zh-CN': '读取它耗时过长:文件已损坏或不是本系统的文件。',
  },
  tooLarge: {
    en: `the file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
    'zh-CN': `文件大于 ${MAX_FILE_BYTES / 1024 / 1024} MB。`,
  },
  tooManyParts: { en: `it holds more than ${MAX_ENTRIES} parts.`, 'zh-CN': `文件包含超过 ${MAX_ENTRIES} 个部件。` },
  unpacksTooLarge: { en: 'it unpacks to more than 1 GB.', 'zh-CN': '解压后超过 1 GB。' },
} as const satisfies Record<string, LocalizedText>;

/** The one sentence that says why a file is no returned workbook. */
export function rejectWorkbook(file: string, reason: LocalizedText, cause?: unknown): AuditError<'WORKBOOK_REJECTED'> {
  const name = path.basename(file);
  const message = { en: `${name}: ${reason.en}`, 'zh-CN': `${name}:${reason['zh-CN']}` };
  return new AuditError('WORKBOOK_REJECTED', message, { file: name }, { cause });
}

async function readHead(file: string): Promise<{ readonly size: number; readonly head: Buffer }> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw rejectWorkbook(file, REASONS.notOpened, error);
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
  if (size === 0) throw rejectWorkbook(file, REASONS.empty);
  if (size > MAX_FILE_BYTES) throw rejectWorkbook(file, REASONS.tooLarge);
  if (head.subarray(0, 8).equals(OLD_OFFICE)) {
    throw head.includes(ENCRYPTED_STREAM)
      ? rejectWorkbook(file, REASONS.encrypted)
      : rejectWorkbook(file, REASONS.oldFormat);
  }
  if (!head.subarray(0, 4).equals(ZIP)) throw rejectWorkbook(file, REASONS.noWorkbook);
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
  if (zip.entryCount > MAX_ENTRIES) throw rejectWorkbook(file, REASONS.tooManyParts);
  let total = 0;
  let hasWorkbook = false;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw rejectWorkbook(file, REASONS.encryptedFile);
    if (entry.fileName === 'xl/workbook.xml') hasWorkbook = true;
    const bytes = await unpackedBytes(zip, entry, MAX_UNPACKED_BYTES - total);
    total += bytes;
    if (total > MAX_UNPACKED_BYTES) throw rejectWorkbook(file, REASONS.unpacksTooLarge);
    if (bytes > RATIO_COUNTS_FROM_BYTES && bytes > entry.compressedSize * MAX_RATIO) {
      throw rejectWorkbook(file, {
        en: `part ${entry.fileName} unpacks to more than ${MAX_RATIO} times its size.`,
        'zh-CN': `部件 ${entry.fileName} 解压后超过原大小的 ${MAX_RATIO} 倍。`,
      });
    }
  }
  if (!hasWorkbook) throw rejectWorkbook(file, REASONS.noWorkbook);
}

/**
 * Looks at a returned file from outside before anything parses it: kind, size, parts, and what each part really
 * unpacks to.
 * @throws AuditError `WORKBOOK_REJECTED`
 */
export async function checkPackage(file: string): Promise<void> {
  await checkHead(file);
  const zip = await yauzl.openPromise(file).catch((error: unknown) => {
    throw rejectWorkbook(file, REASONS.damaged, error);
  });
  try {
    await checkEntries(file, zip);
  } catch (error) {
    throw error instanceof AuditError ? error : rejectWorkbook(file, REASONS.damaged, error);
  } finally {
    zip.close();
  }
}
