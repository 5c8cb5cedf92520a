import { cellText } from './cell-text.ts';

const MAX_CELL = 32_767;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What a text may hold that is not written as it is; of texts without any, nothing is looked at twice. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be seen
const SPECIAL = /[&<>"_\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Characters that are joined before they become bytes: more of them leave the young part of the heap. */
const PIECE = 32 * 1024;
const MOST_BYTES_A_UNIT = '_x005F_'.length;
/** Most bytes of a piece: the last text in it may be a cell of the largest size, escaped throughout. */
const MOST_PIECE_BYTES = PIECE * 3 + MAX_CELL * MOST_BYTES_A_UNIT;

/**
 * XML on its way to becoming bytes. It is joined in pieces that are soon done with: bytes written one by one take twice
 * the time, and a whole sheet as strings many times the memory.
 */
export class XmlBytes {
  readonly #bytes: Buffer;
  #length = 0;
  #piece = '';

  /** @param size - Bytes that may come together between two takes. */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size + MOST_PIECE_BYTES);
  }

  /** Bytes since the last take, but for those of the last few rows. */
  get length(): number {
    return this.#length;
  }

  /** Appends markup and escaped text: the start of a row, a cell. */
  add(xml: string): void {
    this.#piece += xml;
    if (this.#piece.length >= PIECE) this.#encode();
  }

  /** A copy of what was written; then it starts again. */
  take(): Buffer {
    this.#encode();
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #encode(): void {
    this.#length += this.#bytes.write(this.#piece, this.#length);
    this.#piece = '';
  }
}

/** Text as it stands in an element or between the quotes of an attribute. */
export function xmlText(text: string): string {
  if (text.length <= MAX_CELL && !SPECIAL.test(text)) return text;
  return cellText(text).replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
