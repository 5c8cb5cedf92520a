/** Unicode White_Space and the zero-width characters (ZWSP, ZWNJ, ZWJ, word joiner, BOM, Mongolian vowel separator). */
const BLANK_CODES = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e],
];

export const BLANKS = String.fromCodePoint(...BLANK_CODES);
