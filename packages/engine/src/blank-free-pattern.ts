/**
 * Signs that stand for themselves, count, group, or name a set of signs that are greater than a blank. A dot, a negated
 * set and classes such as `\s` may stand for a blank; so may a range that begins with a control character.
 */
const BLANK_FREE = /^(?:[^\s\p{Cc}.[\]\\^$]|\\[^\sA-Za-z0-9]|\[(?!\^)[^\s\p{Cc}[\]\\]+\])*$/u;

/**
 * Whether no text with a blank in it matches a pattern: then a text with blanks at its end can be asked for the pattern
 * and blanks behind it, which spares a copy without them. False where that is not certain.
 */
export function isBlankFree(pattern: string): boolean {
  return BLANK_FREE.test(pattern);
}
