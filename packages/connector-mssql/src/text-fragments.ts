import { raw, type Sql, sql } from '@erp-audit/core';
import { COLLATE, exactText, quoteText } from './fragments.ts';
import { hasFeature, type ServerVersion } from './server-version.ts';

/** Unicode White_Space and the zero-width characters (ZWSP, ZWNJ, ZWJ, word joiner, BOM, Mongolian vowel separator). */
const BLANK_CODES = [
  ...[0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e],
];
/** By their numbers: most of them cannot be seen in a statement. */
const BLANKS = BLANK_CODES.map((code) => `nchar(${code})`).join(' + ');
/** Finds a character that is none of them. */
const NOT_BLANK = raw(`(N'%[^' + ${BLANKS} + N']%')`);

/** Full-width letters, digits and marks U+FF01 to U+FF5E and what they stand for. */
const WIDE = Array.from({ length: 94 }, (_, index) => [
  String.fromCodePoint(0xff01 + index),
  String.fromCodePoint(0x21 + index),
]) as [string, string][];
/** Spaces that are a plain one after NFKC. */
const WIDE_SPACES = BLANK_CODES.filter((code) => [0xa0, 0x202f, 0x205f, 0x3000].includes(code) || isTypographic(code));
/** Identifiers are cut here; none is longer. */
const IDENTIFIER_CHARACTERS = 256;
const SIXTEEN = Array.from({ length: 16 }, (_, index) => `(${index})`).join(', ');
const POSITIONS = `(select a.d * 16 + b.d + 1 as n from (values ${SIXTEEN}) as a (d) cross join (values ${SIXTEEN}) as b (d))`;

function isTypographic(code: number): boolean {
  return code >= 0x2000 && code <= 0x200a;
}

export function canonicalText(expression: Sql): Sql {
  // Comparing with an empty text pads, so that a text of blanks only equals it.
  return sql`rtrim(nullif(${exactText(expression)}, N'')) ${COLLATE}`;
}

export function isBlank(text: Sql): Sql {
  return sql`(case when ${exactText(text)} like ${NOT_BLANK} then 0 else 1 end = 1)`;
}

export function normalText(server: ServerVersion, text: Sql): Sql {
  const spaces = WIDE_SPACES.map((code): [string, string] => [`nchar(${code})`, quoteText(' ')]);
  return sql`lower(${folded(server, trimmed(exactText(text)), WIDE, spaces)}) ${COLLATE}`;
}

/** The characters of the text that are A to Z or 0 to 9, one after the other: there is no function that removes others. */
export function normalIdentifier(server: ServerVersion, text: Sql): Sql {
  const letters = WIDE.filter(([, plain]) => /[A-Z0-9]/.test(plain));
  const upper = folded(server, sql`upper(${exactText(text)})`, letters, []);
  const characters = sql`select substring(whole.v, place.n, 1) from (select ${upper} as v) as whole cross join ${raw(POSITIONS)} as place
 where place.n <= len(whole.v) and substring(whole.v, place.n, 1) like N'[A-Z0-9]' order by place.n for xml path('')`;
  return sql`cast((${characters}) as nvarchar(${raw(String(IDENTIFIER_CHARACTERS))})) ${COLLATE}`;
}

/** Null where nothing is left. */
function trimmed(text: Sql): Sql {
  const first = sql`patindex(${NOT_BLANK}, ${text})`;
  const last = sql`patindex(${NOT_BLANK}, reverse(${text}))`;
  return sql`case when ${text} like ${NOT_BLANK} then substring(${text}, ${first}, datalength(${text}) / 2 - ${first} - ${last} + 2) end`;
}

/**
 * SQL Server has no NFKC; what Chinese input methods really produce is folded character by character.
 * @param spaces - pairs that are written as expressions
 */
function folded(
  server: ServerVersion,
  text: Sql,
  pairs: readonly (readonly [string, string])[],
  spaces: readonly (readonly [string, string])[],
): Sql {
  const expressions = [...pairs.map(([from, to]) => [quoteText(from), quoteText(to)] as const), ...spaces] as const;
  if (!hasFeature(server, 'translate')) {
    return expressions.reduce((inner, [from, to]) => sql`replace(${inner}, ${raw(from)}, ${raw(to)})`, text);
  }
  // Spaces come first: both sides must be of one length, and whether blanks at an end count is not said anywhere.
  const side = (index: 0 | 1) =>
    [...spaces.map((pair) => pair[index]), quoteText(pairs.map((pair) => pair[index]).join(''))].join(' + ');
  return sql`translate(${text}, ${raw(side(0))}, ${raw(side(1))})`;
}
