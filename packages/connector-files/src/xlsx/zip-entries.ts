import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { FileFault, REASONS } from '../reading/reasons.ts';

const MOST_ENTRIES = 10_000;
/** A full sheet of Excel is below it. */
const MOST_BYTES = 4_000_000_000;
/** Sheets pack about twenty to one. Small entries may pack as well as they like. */
const HIGHEST_RATIO = 250;
const SMALL_BYTES = 20_000_000;

/** What a workbook is made of. The sizes it declares are held against what is unpacked: yauzl refuses more. */
export class ZipEntries {
  readonly #zip: yauzl.ZipFile;
  readonly #entries: ReadonlyMap<string, yauzl.Entry>;

  private constructor(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws FileFault where the file is no archive that can be trusted */
  static async open(path: string): Promise<ZipEntries> {
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true };
      yauzl.open(path, options, (error, file) => (error === null ? resolve(file) : reject(broken())));
    });
    try {
      return new ZipEntries(zip, await listEntries(zip));
    } catch (cause) {
      zip.close();
      throw cause;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The text of an entry in pieces; none where there is no such entry. @throws FileFault */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const chunk of await this.#open(entry)) yield decoder.decode(chunk as Buffer, { stream: true });
      decoder.decode();
    } catch (cause) {
      throw cause instanceof FileFault ? cause : broken();
    }
  }

  close(): void {
    this.#zip.close();
  }

  async #open(entry: yauzl.Entry): Promise<Readable> {
    return await new Promise((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(broken())));
    });
  }
}

async function listEntries(zip: yauzl.ZipFile): Promise<ReadonlyMap<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  let bytes = 0;
  return await new Promise((resolve, reject) => {
    zip.on('error', () => reject(broken()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      bytes += entry.uncompressedSize;
      const isBomb =
        entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > entry.compressedSize * HIGHEST_RATIO;
      if (isBomb || bytes > MOST_BYTES || entries.size >= MOST_ENTRIES) return reject(new FileFault(REASONS.bomb));
      if ((entry.generalPurposeBitFlag & 1) === 1) return reject(new FileFault(REASONS.encrypted));
      entries.set(entry.fileName.replaceAll('\\', '/'), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function broken(): FileFault {
  return new FileFault(REASONS.brokenZip);
}
