/**
 * Positions inside a text. The parser counts the nodes of its tree in UTF-8 bytes, but the place of a syntax error in
 * code points; we count in UTF-16 units like every JavaScript string.
 */
export class ByteOffsets {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Index in the string of a UTF-8 byte offset. */
  toCharacter(bytes: number): number {
    return Buffer.from(this.#text, 'utf8').subarray(0, bytes).toString('utf8').length;
  }

  /** Index in the string of a number of code points. */
  codePointsToCharacter(points: number): number {
    return [...this.#text].slice(0, points).join('').length;
  }
}
