import type { Dialect } from '@erp-audit/core';
import { type FragmentCase, type FragmentTable, linesOf } from './fragment-case.ts';
import { type NativeValue, padded, text } from './native-value.ts';

/** Dialects that fold full-width letters, digits, punctuation and blanks, and leave the rest of NFKC. */
const FOLDED: readonly string[] = ['mysql', 'mssql'];
const NO_NFKC = 'the server has no NFKC: full-width forms and blanks are folded, other compatibility characters stay';

function folded(expected: string | null): NonNullable<FragmentCase['limits']> {
  return Object.fromEntries(FOLDED.map((id) => [id, { expected, because: NO_NFKC }]));
}

const NO_UPPER_SHARP_S: NonNullable<FragmentCase['limits']> = {
  mssql: { expected: 'STRAE1', because: 'the server has no upper case of sharp s' },
  oracle: { because: 'the upper case of sharp s depends on the sort order of the session' },
};

type Line = readonly [string, NativeValue, string | null, FragmentCase['limits']?];

const NORMAL: readonly Line[] = [
  ['lower case', text('ABC Def'), 'abc def'],
  ['accented letters', text('ÄÖÜ É'), 'äöü é'],
  ['Greek and Cyrillic', text('ΔЖ'), 'δж'],
  ['full-width letters, hyphen and digits', text('\u3000 ＡＢＣ－１２３\u200b'), 'abc-123'],
  ['full-width punctuation', text('（１．５）／，：；？！＃＆＠'), '(1.5)/,:;?!#&@'],
  ['every full-width character', text(fullWidth()), plain().toLowerCase()],
  ['an ideographic space within becomes a blank', text('深圳市\u3000华强'), '深圳市 华强'],
  ['a no-break space within becomes a blank', text('a\u00a0b'), 'a b'],
  ['a zero-width character within stays', text('a\u200bb'), 'a\u200bb'],
  ['a line feed within stays', text('a\nb'), 'a\nb'],
  ['Chinese stays', text('深圳市华强电子有限公司'), '深圳市华强电子有限公司'],
  ['a character outside the basic plane stays', text('𠮷野家'), '𠮷野家'],
  ['sharp s stays', text('Straße'), 'straße'],
  ['the padding of a column goes', padded('Abc', 10), 'abc'],
  ['a ligature is taken apart', text('ﬁn'), 'fin', folded('ﬁn')],
  ['a number in a circle', text('①'), '1', folded('①')],
  ['a squared unit', text('㎏'), 'kg', folded('㎏')],
  ['half-width kana', text('ｶﾅ'), 'カナ', folded('ｶﾅ')],
  ['letter and accent become one', text('e\u0301'), 'é', folded('e\u0301')],
  ['a Roman numeral', text('Ⅳ'), 'iv', folded('ⅳ')],
  ['null', text(null), null],
];

const IDENTIFIERS: readonly Line[] = [
  ['upper case', text('de123456789'), 'DE123456789'],
  ['separators go', text(' 91 3501-00.MA/1_2 '), '913501 00MA12'.replace(' ', '')],
  ['full-width letters and digits', text('９１３５０１００ＭＡ'), '91350100MA'],
  ['full-width lower case', text('ａｂ１'), 'AB1'],
  ['Chinese goes', text('税号91MA'), '91MA', staying('税号91MA')],
  ['zero-width characters go', text('91\u200b35\ufeff'), '9135'],
  ['line feeds go', text('91\n35\r\t'), '9135'],
  ['accented letters go', text('Äb1'), 'B1', staying('ÄB1')],
  ['Cyrillic letters that look the same go', text('А1'), '1', staying('А1')],
  ['sharp s is two letters', text('Straße1'), 'STRASSE1', NO_UPPER_SHARP_S],
  ['what has none of them', text('无'), null, staying('无')],
  ['an empty text', text(''), null],
  ['null', text(null), null],
  ['a number in a circle', text('A①'), 'A1', folded('A')],
];

/** What is neither letter, digit nor a usual separator stays where a server can only replace one character at a time. */
function staying(expected: string, others?: FragmentCase['limits']): NonNullable<FragmentCase['limits']> {
  const because = 'MySQL 5.7 sees bytes in patterns: letters and digits of other scripts stay';
  const limit = { expected, because, on: ({ capabilities }: Dialect) => !capabilities.regex };
  return { ...others, mysql: others?.['mysql'] ?? limit };
}

/** U+FF01 to U+FF5E, and what each stands for. */
function fullWidth(): string {
  return String.fromCodePoint(...Array.from({ length: 94 }, (_, index) => 0xff01 + index));
}

function plain(): string {
  return String.fromCodePoint(...Array.from({ length: 94 }, (_, index) => 0x21 + index));
}

/** Texts as rules compare them. */
export const NORMAL_TABLES: readonly FragmentTable[] = [
  { fragment: 'normalText', cases: linesOf('text', (dialect, value) => dialect.normalText(value), NORMAL) },
  {
    fragment: 'normalIdentifier',
    cases: linesOf('text', (dialect, value) => dialect.normalIdentifier(value), IDENTIFIERS).map((each) => ({
      ...each,
      emptyIsNull: true,
    })),
  },
];
