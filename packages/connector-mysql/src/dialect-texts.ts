import { type Dialect, raw, type Sql, sql } from '@erp-audit/core';
import { quoteText } from './quote-name.ts';

/** Unicode White_Space and the zero-width characters (ZWSP, ZWNJ, ZWJ, word joiner, BOM, Mongolian vowel separator). */
const BLANK_CODES = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e],
];
/** Full-width forms of ASCII; neither product has Unicode's normal forms. */
const FULL_WIDTH_CODES = Array.from({ length: 94 }, (_, index) => 0xff01 + index);
const characterClass = (codes: readonly number[]) => codes.map((code) => `\\x{${code.toString(16)}}`).join('');
const BLANK = characterClass(BLANK_CODES);
/** Those that NFKC turns into a plain blank. */
const WIDE_BLANK = characterClass(
  BLANK_CODES.filter((code) => code !== 0x20 && String.fromCodePoint(code).normalize('NFKC') === ' '),
);
/** What an identifier is written with between its letters and digits, where no expression can take out all else. */
const SEPARATORS = [...' -./\\_,:;()[]{}&+*\'"#|~^<>=?!@$%`、。，；：（）【】《》·—–'];

/** The parts of the dialect that are about texts. */
export interface TextFunctions extends Pick<Dialect, 'isBlank' | 'normalText' | 'normalIdentifier' | 'matches'> {
  /** Any value as text of the one collation; still perhaps empty or padded. */
  text(expression: Sql): Sql;
  canonical(expression: Sql): Sql;
}

/**
 * @param collation - of all texts that are compared; byte by byte
 * @param hasUnicodePatterns - false on servers whose regular expressions see bytes; they replace one character at a time
 */
export function createTextFunctions(collation: string, hasUnicodePatterns: boolean): TextFunctions {
  const text = (expression: Sql) => sql`cast(${expression} as char character set utf8mb4) collate ${raw(collation)}`;
  const compatible = (expression: Sql) => foldWidth(text(expression), hasUnicodePatterns);
  const functions = hasUnicodePatterns ? withPatterns(compatible) : withoutPatterns(compatible);
  return {
    text,
    canonical: (expression) => sql`nullif(trim(trailing ' ' from ${text(expression)}), '')`,
    isBlank: (expression) => functions.isBlank(text(expression)),
    normalText: (expression) => sql`lower(${functions.trimmed(compatible(expression))})`,
    normalIdentifier: functions.normalIdentifier,
    // In these expressions `$` also stands before a line break at the end.
    matches: (expression, pattern) => sql`(${text(expression)} regexp ${text(sql`${`(?s)\\A(?:${pattern})\\z`}`)})`,
  };
}

interface Means {
  isBlank(text: Sql): Sql;
  trimmed(text: Sql): Sql;
  normalIdentifier(text: Sql): Sql;
}

type Fold = (expression: Sql) => Sql;

function withPatterns(compatible: Fold): Means {
  return {
    isBlank: (text) => sql`(coalesce(${text} regexp ${raw(`'[^${BLANK}]'`)}, 0) = 0)`,
    trimmed: (text) => sql`regexp_replace(${text}, ${raw(`'\\A[${BLANK}]+|[${BLANK}]+\\z'`)}, '')`,
    normalIdentifier: (text) => sql`regexp_replace(${upper(compatible(text))}, '[^A-Z0-9]', '')`,
  };
}

function withoutPatterns(compatible: Fold): Means {
  const withoutBlanks = (text: Sql, by: string) =>
    replaced(
      text,
      BLANK_CODES.filter((code) => code !== 0x20).map((code) => [String.fromCodePoint(code), isWide(code) ? by : '']),
    );
  return {
    isBlank: (text) => sql`(coalesce(char_length(trim(${withoutBlanks(text, ' ')})), 0) = 0)`,
    trimmed: (text) => sql`trim(${withoutBlanks(text, ' ')})`,
    normalIdentifier: (text) =>
      replaced(
        withoutBlanks(upper(compatible(text)), ''),
        SEPARATORS.map((separator) => [separator, '']),
      ),
  };
}

/** A blank that takes room, in contrast to a zero-width character. */
function isWide(code: number): boolean {
  return /\s/.test(String.fromCodePoint(code)) && code !== 0xfeff;
}

/** The upper case of the German sharp s is two letters, which the server does not know. */
function upper(text: Sql): Sql {
  return sql`upper(replace(${text}, 'ß', 'ss'))`;
}

/** Full-width forms made plain, where there are any: hardly any row pays for the replacing. */
function foldWidth(text: Sql, hasUnicodePatterns: boolean): Sql {
  const pairs = FULL_WIDTH_CODES.map((code): [string, string] => {
    const character = String.fromCodePoint(code);
    return [character, character.normalize('NFKC')];
  });
  if (!hasUnicodePatterns) return replaced(text, pairs);
  const found = sql`${text} regexp ${raw(`'[${characterClass(FULL_WIDTH_CODES)}${WIDE_BLANK}]'`)}`;
  const plain = sql`regexp_replace(${replaced(text, pairs)}, ${raw(`'[${WIDE_BLANK}]'`)}, ' ')`;
  return sql`case when ${found} then ${plain} else ${text} end`;
}

function replaced(text: Sql, pairs: readonly (readonly [string, string])[]): Sql {
  return pairs.reduce(
    (inner, [from, to]) => sql`replace(${inner}, ${raw(quoteText(from))}, ${raw(quoteText(to))})`,
    text,
  );
}
