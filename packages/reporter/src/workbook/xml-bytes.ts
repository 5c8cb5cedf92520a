import { cellText } from './cell-text.ts';

const MAX_CELL = 32_767;
const UNDERSCORE = 0x5f;
const SPACE = 0x20;
const REPLACEMENT = 0xfffd;
const ESCAPED_UNDERSCORE = '_x005F_';
const EXCEL_ESCAPE = /^_x[0-9A-Fa-f]{4}_/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What stands for each ASCII character; undefined where it stands for itself. */
const ASCII: readonly (string | undefined)[] = Array.from({ length: 0x80 }, (_, unit) => {
  const isControl = unit < SPACE && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d;
  return isControl ? '' : ENTITIES[String.fromCharCode(unit)];
});

/** Most bytes that one UTF-16 unit becomes: an underscore that must be told from an escape of Excel. */
const MOST_BYTES_A_UNIT = ESCAPED_UNDERSCORE.length;
/** Most bytes of a cell: its text, and what stands around it. */
export const MOST_CELL_BYTES = MAX_CELL * MOST_BYTES_A_UNIT + 256;

/**
 * XML that is put together as bytes: no strings are joined, which would be garbage several times as large as the file.
 * Whoever writes sees to it that there is room; {@link MOST_CELL_BYTES} is enough for any cell.
 */
export class XmlBytes {
  readonly #bytes: Buffer;
  #length = 0;

  /** @param size - Bytes that may be written between two takes. */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  /** Bytes written since the last take. */
  get length(): number {
    return this.#length;
  }

  /** Appends markup or digits: ASCII only, taken as it is. */
  markup(ascii: string): void {
    const bytes = this.#bytes;
    const start = this.#length;
    for (let index = 0; index < ascii.length; index += 1) bytes[start + index] = ascii.charCodeAt(index);
    this.#length = start + ascii.length;
  }

  /** Appends text, escaped; what XML or Excel cannot hold is dropped or replaced as {@link cellText} does. */
  text(text: string): void {
    if (text.length > MAX_CELL) {
      this.#length += this.#bytes.write(xmlText(text), this.#length);
      return;
    }
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) this.#ascii(text, index, unit);
      else if (this.#character(text.codePointAt(index) ?? REPLACEMENT)) index += 1;
    }
  }

  /** A copy of what was written; then it starts again. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #ascii(text: string, index: number, unit: number): void {
    const instead = ASCII[unit];
    if (instead !== undefined) this.markup(instead);
    else if (unit === UNDERSCORE && EXCEL_ESCAPE.test(text.slice(index, index + ESCAPED_UNDERSCORE.length))) {
      this.markup(ESCAPED_UNDERSCORE);
    } else {
      this.#bytes[this.#length] = unit;
      this.#length += 1;
    }
  }

  /** A character above ASCII in UTF-8. @returns true where it was two units of the text. */
  #character(code: number): boolean {
    if (code >= 0x10000) {
      this.#lead(0xf0 | (code >> 18));
      this.#trail(code >> 12);
      this.#trail(code >> 6);
      this.#trail(code);
      return true;
    }
    if (code === 0xfffe || code === 0xffff) return false;
    if (code < 0x800) this.#lead(0xc0 | (code >> 6));
    else {
      const whole = code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code;
      this.#lead(0xe0 | (whole >> 12));
      this.#trail(whole >> 6);
      this.#trail(whole);
      return false;
    }
    this.#trail(code);
    return false;
  }

  #lead(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #trail(bits: number): void {
    this.#lead(0x80 | (bits & 0x3f));
  }
}

/** Text as it stands in an element or between the quotes of an attribute. */
export function xmlText(text: string): string {
  return cellText(text).replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
