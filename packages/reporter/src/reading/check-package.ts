import { AuditError, type LocalizedText } from '@erp-audit/core';
import yauzl from 'yauzl';
import { MAX_ENTRIES, MAX_UNPACKED_BYTES, REASONS, rejectWorkbook } from './refusals.ts';

/** Spreadsheet XML shrinks 10 to 40 times; only a bomb shrinks more than this. */
const MAX_RATIO = 200;
const RATIO_COUNTS_FROM_BYTES = 10 * 1024 * 1024;
const WORKBOOK = /(^|\/)workbook\d*\.xml$/i;
const MACROS = /(^|\/)(vbaProject\.bin|macrosheets\/.*)$/i;

async function unpackedBytes(zip: yauzl.ZipFile, entry: yauzl.Entry, limit: number): Promise<number> {
  let bytes = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    bytes += (chunk as Buffer).length;
    if (bytes > limit) break;
  }
  return bytes;
}

function shrinksTooMuch(name: string): LocalizedText {
  return {
    en: `part ${name} unpacks to more than ${MAX_RATIO} times its size; the file is damaged or not ours.`,
    'zh-CN': `部件 ${name} 解压后超过原大小的 ${MAX_RATIO} 倍：文件已损坏或不是本系统的文件。`,
  };
}

/** What a package without a workbook is instead. */
function otherKind(names: ReadonlySet<string>): LocalizedText {
  if (names.has('xl/workbook.bin')) return REASONS.binaryWorkbook;
  return names.has('content.xml') && names.has('mimetype') ? REASONS.openDocument : REASONS.noWorkbook;
}

/** Names of all parts, in small letters; one that stands twice could be read as either. */
class PartNames {
  readonly #names = new Set<string>();

  add(file: string, name: string): void {
    const folded = name.toLowerCase();
    if (this.#names.has(folded)) throw rejectWorkbook(file, REASONS.damaged);
    if (MACROS.test(name)) throw rejectWorkbook(file, REASONS.macros);
    this.#names.add(folded);
  }

  check(file: string): void {
    if (![...this.#names].some((name) => WORKBOOK.test(name))) throw rejectWorkbook(file, otherKind(this.#names));
  }
}

async function checkEntries(file: string, zip: yauzl.ZipFile): Promise<void> {
  if (zip.entryCount > MAX_ENTRIES) throw rejectWorkbook(file, REASONS.tooManyParts);
  let total = 0;
  const names = new PartNames();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw rejectWorkbook(file, REASONS.encryptedFile);
    names.add(file, entry.fileName);
    const bytes = await unpackedBytes(zip, entry, MAX_UNPACKED_BYTES - total);
    total += bytes;
    if (total > MAX_UNPACKED_BYTES) throw rejectWorkbook(file, REASONS.unpacksTooLarge);
    if (bytes > RATIO_COUNTS_FROM_BYTES && bytes > entry.compressedSize * MAX_RATIO) {
      throw rejectWorkbook(file, shrinksTooMuch(entry.fileName));
    }
  }
  names.check(file);
}

/**
 * Looks at a package from outside before anything parses it: its parts, and what each really unpacks to.
 * @throws AuditError `WORKBOOK_REJECTED`
 */
export async function checkPackage(file: string): Promise<void> {
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
