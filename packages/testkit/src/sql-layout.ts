/** Words that begin a line. */
const STARTS = new Set(
  'select from where union group order having join left inner cross when else end and or limit option'.split(' '),
);
/** What stands before `join` in the same line. */
const JOINED = /(left|inner|cross)$/i;
const WIDTH = 110;
const DEEPEST = 16;

/** Words put into lines. */
class Lines {
  readonly done: string[] = [];
  #line = '';
  #depth = 0;

  add(word: string): void {
    if (this.#mustBreak(word)) this.#break();
    const indent = ' '.repeat(Math.min(this.#depth, DEEPEST));
    this.#line = this.#line === '' ? `${indent}${word}` : `${this.#line} ${word}`;
    if (!word.startsWith('--')) this.#depth = Math.max(0, this.#depth + balance(word));
    else this.#break();
  }

  end(): string {
    return [...this.done, this.#line].filter((line) => line !== '').join('\n');
  }

  #mustBreak(word: string): boolean {
    if (this.#line === '') return false;
    if (this.#line.length + word.length > WIDTH) return true;
    const start = word.replace(/^\(+/, '').toLowerCase();
    return STARTS.has(start) && !(start === 'join' && JOINED.test(this.#line));
  }

  /** SQL*Plus takes a hyphen at the end of a line for a sign that the line goes on, and drops it. */
  #break(): void {
    const isCarried = this.#line.endsWith(' -');
    this.done.push(isCarried ? this.#line.slice(0, -2) : this.#line);
    this.#line = isCarried ? '-' : '';
  }
}

/**
 * A statement in lines of bounded length, for people and for clients that take no long lines. Lines are broken where
 * blanks stand outside of quotes, so that nothing but white space changes.
 */
export function layOut(statement: string): string {
  const lines = new Lines();
  for (const word of words(statement)) lines.add(word);
  return lines.end();
}

/** Parts between blanks, quoted text whole, a comment up to the end of its line whole. */
function words(statement: string): string[] {
  const word = /--[^\n]*|(?:'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[[^\]]*\]|(?!--)[^\s'"`[])+/gsu;
  return statement.match(word) ?? [];
}

/** Open brackets less closed ones outside of quotes. */
function balance(word: string): number {
  const plain = word.replaceAll(/'(?:[^']|'')*'|"[^"]*"|`[^`]*`/gsu, '');
  return plain.split('(').length - plain.split(')').length;
}
