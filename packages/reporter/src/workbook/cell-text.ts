const MAX_CELL = 32_767;
// XML 1.0 allows no other control characters; one of them makes the whole file unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must go
const ILLEGAL_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that XML can hold: lone surrogates are replaced, control characters left out. */
export function legalText(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(ILLEGAL_XML, '');
}

/**
 * Text as Excel stores it: legal XML, at most 32,767 characters, a literal `_x0041_` kept literal.
 * Text starting with `=` stays text, because it is written as a text cell and never as a formula.
 */
export function cellText(text: string): string {
  const legal = legalText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return legal.length > MAX_CELL ? `${legal.slice(0, MAX_CELL - 1)}…` : legal;
}
