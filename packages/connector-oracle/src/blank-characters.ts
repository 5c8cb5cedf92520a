const ASCII_BLANKS = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20];
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;

/** Unicode White_Space and the zero-width characters (ZWSP, ZWNJ, ZWJ, word joiner, BOM, Mongolian vowel separator). */
const UNICODE_BLANKS = [
  ...ASCII_BLANKS,
  ...[0x85, NO_BREAK_SPACE, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, IDEOGRAPHIC_SPACE],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e],
];

/** Whether a database character set has all characters of Unicode. */
export function isUnicode(characterSet: string): boolean {
  return /UTF|GB18030/i.test(characterSet);
}

/**
 * Blanks and invisible characters that texts of a database can hold. A character that its set does not have would
 * become a question mark on its way into a comparison, and question marks would then count as blanks.
 */
export function blankCodes(characterSet: string): readonly number[] {
  if (isUnicode(characterSet)) return UNICODE_BLANKS;
  if (/^(ZHS|ZHT|JA|KO)/i.test(characterSet)) return [...ASCII_BLANKS, IDEOGRAPHIC_SPACE];
  return /8859P|MSWIN125/i.test(characterSet) ? [...ASCII_BLANKS, NO_BREAK_SPACE] : ASCII_BLANKS;
}
