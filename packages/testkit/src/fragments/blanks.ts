import { type FragmentTable, linesOf } from './fragment-case.ts';
import { type NativeValue, padded, text } from './native-value.ts';

/** Unicode's White_Space and the zero-width characters of the convention, each by its code. */
const BLANK_CODES: readonly (readonly [code: number, name: string])[] = [
  [0x09, 'tab'],
  [0x0a, 'line feed'],
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0x0d, 'carriage return'],
  [0x20, 'blank'],
  [0x85, 'next line'],
  [0xa0, 'no-break space'],
  [0x1680, 'ogham space'],
  [0x180e, 'Mongolian vowel separator'],
  [0x2000, 'en quad'],
  [0x2001, 'em quad'],
  [0x2002, 'en space'],
  [0x2003, 'em space'],
  [0x2004, 'third of an em'],
  [0x2005, 'quarter of an em'],
  [0x2006, 'sixth of an em'],
  [0x2007, 'figure space'],
  [0x2008, 'punctuation space'],
  [0x2009, 'thin space'],
  [0x200a, 'hair space'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202f, 'narrow no-break space'],
  [0x205f, 'medium mathematical space'],
  [0x2060, 'word joiner'],
  [0x3000, 'ideographic space'],
  [0xfeff, 'byte order mark'],
];

const each = (around: (blank: string) => string) =>
  BLANK_CODES.map(([code, name]): [string, NativeValue] => [name, text(around(String.fromCodePoint(code)))]);

/** Conditions on blank texts, and the blanks at the ends of a normal text. */
export const BLANK_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'isBlank',
    cases: linesOf('boolean', (dialect, value) => dialect.isBlank(value), [
      ...each((blank) => blank).map(([name, value]) => [name, value, true] as const),
      ...each((blank) => `${blank}a${blank}`).map(
        ([name, value]) => [`a letter between: ${name}`, value, false] as const,
      ),
      ['null', text(null), true],
      ['an empty text', text(''), true],
      ['a padded column of blanks', padded('', 8), true],
      ['all of them together', text(BLANK_CODES.map(([code]) => String.fromCodePoint(code)).join('')), true],
      ['a zero', text('0'), false],
      ['a hyphen', text('-'), false],
      ['a Chinese word', text('无'), false],
      ['a percent sign', text('%'), false],
      ['an underscore', text('_'), false],
      ['a backslash', text('\\'), false],
      ['a bracket', text('['), false],
      ['a caret', text('^'), false],
      ['a letter after an ideographic space', text('\u3000a'), false],
      ['a soft hyphen is no white space', text('\u00ad'), false],
      ['an empty Braille cell is no white space', text('\u2800'), false],
      ['a character outside the basic plane', text('𠮷'), false],
    ]),
  },
  {
    fragment: 'normalText at its ends',
    cases: linesOf('text', (dialect, value) => dialect.normalText(value), [
      ...each((blank) => `${blank}a${blank}`).map(([name, value]) => [name, value, 'a'] as const),
    ]),
  },
];
