import { FileFault, REASONS } from '../reading/reasons.ts';

/** Longest object of a list. */
const LONGEST_OBJECT = 500_000;

/** The text of one element of a list, and the line it begins in. */
export interface ElementText {
  readonly line: number;
  /** Undefined where it is longer than any object may be. */
  readonly text: string | undefined;
}

/**
 * Cuts a list `[ {…}, {…} ]` into its elements as text comes in, without reading them. Only brackets outside of texts
 * count, so that a damaged element costs only itself.
 */
export class ObjectSplitter {
  #line = 1;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  #begun = false;
  #current: string[] = [];
  #length = 0;
  #startLine = 1;
  #isDone = false;

  /** @throws FileFault where the text is no list */
  *push(text: string): Generator<ElementText> {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (character === 0x0a) this.#line += 1;
      if (this.#isInText) this.#stepInText(character);
      else if (this.#isBetween(text[at] as string, start === at)) start = at + 1;
      else if (this.#step(character)) {
        this.#keep(text.slice(start, at));
        start = at + 1;
        yield* this.#element();
      }
    }
    this.#keep(text.slice(start));
  }

  /** Whether a character stands outside of the list, or before an element of it. */
  #isBetween(character: string, isFirst: boolean): boolean {
    if (this.#depth === 0) {
      this.#outside(character);
      return true;
    }
    if (this.#length > 0 || !isFirst) return false;
    if (this.#depth === 1 && /\s/.test(character)) return true;
    this.#startLine = this.#line;
    return false;
  }

  /** What was cut off at the end of the file. */
  *end(): Generator<ElementText> {
    if (!this.#begun) throw new FileFault(REASONS.noJsonList);
    if (!this.#isDone) yield { line: this.#startLine, text: undefined };
  }

  /** True where an element ends: at a comma of the list, or at its closing bracket. */
  #step(character: number): boolean {
    if (character === 0x22) this.#isInText = true;
    else if (character === 0x7b || character === 0x5b) this.#depth += 1;
    else if (character === 0x7d || character === 0x5d) this.#depth -= 1;
    else return character === 0x2c && this.#depth === 1;
    if (this.#depth > 0) return false;
    this.#isDone = true;
    return true;
  }

  #stepInText(character: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === 0x5c) this.#isEscaped = true;
    else if (character === 0x22) this.#isInText = false;
  }

  #outside(character: string): void {
    if (/[\s\uFEFF]/.test(character)) return;
    if (this.#begun || character !== '[') throw new FileFault(REASONS.noJsonList);
    this.#begun = true;
    this.#depth = 1;
  }

  #keep(text: string): void {
    if (this.#depth === 0 && !this.#isDone) return;
    this.#length += text.length;
    if (this.#length <= LONGEST_OBJECT) this.#current.push(text);
    else this.#current = [];
  }

  *#element(): Generator<ElementText> {
    const text = this.#length > LONGEST_OBJECT ? undefined : this.#current.join('').trim();
    this.#current = [];
    this.#length = 0;
    if (text !== '') yield { line: this.#startLine, text };
  }
}
