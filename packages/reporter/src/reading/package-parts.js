// Plain JavaScript, as the process it runs in.
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';
import { ReadingStopped } from './reading-stopped.js';

/** @typedef {Readonly<Record<string, string>>} Attributes */
/**
 * What a reader of a part does with it. Names come without their prefix.
 * @typedef {object} PartReader
 * @property {(name: string, attributes: Attributes) => void} [open]
 * @property {(text: string) => void} [text]
 * @property {(name: string) => void} [close]
 * @property {() => Promise<void> | undefined} [pause] Waited for before more of the part is read.
 */

/** Parts of a workbook nest some ten elements deep; whatever is deeper only costs memory. */
const MAX_DEPTH = 100;
/** No spreadsheet program writes a longer value of an attribute: Excel ends at 32,767 characters. */
const MAX_ATTRIBUTE = 1_000_000;

/** @param {string} name */
const withoutPrefix = (name) => name.slice(name.indexOf(':') + 1);

/** The parts of a workbook file; each is parsed while it is unpacked and never held as a whole. */
export class PackageParts {
  /** @type {yauzl.ZipFile} */
  #zip;
  /** @type {ReadonlyMap<string, yauzl.Entry>} */
  #entries;

  /**
   * @param {yauzl.ZipFile} zip
   * @param {ReadonlyMap<string, yauzl.Entry>} entries
   */
  constructor(zip, entries) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @param {string} file */
  static async open(file) {
    const zip = await yauzl.openPromise(file, { autoClose: false });
    /** @type {Map<string, yauzl.Entry>} */
    const entries = new Map();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
    return new PackageParts(zip, entries);
  }

  /**
   * Reads one part to its end; a part that does not exist has nothing in it. Names differ in case between programs.
   * @param {string} name
   * @param {PartReader} reader
   */
  async read(name, reader) {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return;
    const parser = parserFor(reader);
    const decoder = new StringDecoder('utf8');
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      parser.write(decoder.write(/** @type {Buffer} */ (chunk)));
      await reader.pause?.();
    }
    parser.write(decoder.end()).close();
    await reader.pause?.();
  }

  close() {
    this.#zip.close();
  }
}

/** @param {PartReader} reader */
export function parserFor(reader) {
  // It knows no entities but the five of XML, so a part cannot grow while it is parsed.
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    const isLong = Object.values(tag.attributes).some((value) => String(value).length > MAX_ATTRIBUTE);
    if (depth > MAX_DEPTH || isLong) throw new ReadingStopped('damaged');
    reader.open?.(withoutPrefix(tag.name), /** @type {Attributes} */ (tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(withoutPrefix(tag.name));
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  return parser;
}
