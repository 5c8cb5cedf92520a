import { RE2JS } from 're2js';

/** Compiled patterns by their text: a rule has few, and each is asked for once a value. */
const compiled = new Map<string, RE2JS>();

/**
 * Whether the whole text matches a pattern that somebody wrote in a file. RE2's way of matching takes time in proportion
 * to the text whatever the pattern; JavaScript's own would let one pattern such as `(a+)+b` stop a night.
 * @param pattern - RE2's syntax: no look-around and no back-references; {@link isPattern} tells.
 */
export function matchesWhole(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? RE2JS.compile(pattern);
  compiled.set(pattern, known);
  return known.matches(text);
}

/** Whether a text can be read as a pattern. */
export function isPattern(text: string): boolean {
  try {
    RE2JS.compile(`(${text})`);
    return true;
  } catch {
    return false;
  }
}
