import { sql } from '@erp-audit/core';
import { type FragmentTable, linesOf } from './fragment-case.ts';
import { boolean, date, decimal, padded, text } from './native-value.ts';

const TEN_DECIMALS = 'numbers are worked with as decimal(38, 10)';
const NO_SCALE = 'a NUMBER keeps the value, not how many zeros were written';

/** Values as canonical text. */
export const TEXT_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'asText',
    cases: linesOf('text', (dialect, value) => dialect.asText(value), [
      ['a whole number', decimal('42'), '42'],
      ['a negative number', decimal('-7'), '-7'],
      ['zero', decimal('0'), '0'],
      [
        'a whole number of 38 digits',
        decimal('99999999999999999999999999999999999999'),
        '99999999999999999999999999999999999999',
      ],
      [
        'a decimal of 38 digits',
        decimal('12345678901234567890123456.789012345678'),
        '12345678901234567890123456.789012345678',
      ],
      ['a decimal below one has its zero', decimal('0.5', 10), '0.5'],
      ['a negative decimal below one', decimal('-0.25', 10), '-0.25'],
      ['a small decimal is not written with an exponent', decimal('0.0000000001', 20), '0.0000000001'],
      ['zeros at the end stay', decimal('12.50', 10), '12.50', { oracle: { expected: '12.5', because: NO_SCALE } }],
      ['a date', date('2026-05-01'), '2026-05-01'],
      ['a date before 1000', date('0999-12-31'), '0999-12-31'],
      ['a null date', date(null), null],
      ['a null number', decimal(null, 10, 2), null],
      ['a text', text('PO00012'), 'PO00012'],
      ['leading zeros stay', text('000120'), '000120'],
      ['leading blanks stay', text(' A1'), ' A1'],
      ['blanks within stay', text('A  1'), 'A  1'],
      ['blanks at the end go', text('A1   '), 'A1'],
      ['the blanks of a padded column go', padded('A1', 10), 'A1'],
      ['a padded column of blanks is null', padded('', 10), null],
      ['blanks alone are null', text('   '), null],
      ['an empty text is null', text(''), null],
      ['a null text', text(null), null],
      ['a tab at the end is no blank', text('A1\t'), 'A1\t'],
      ['an ideographic space at the end is no blank', text('A1\u3000'), 'A1\u3000'],
      ['upper and lower case stay', text('AbC'), 'AbC'],
      ['Chinese', text('深圳市华强'), '深圳市华强'],
      ['a character outside the basic plane', text('𠮷野家'), '𠮷野家'],
      ['quotes, percent, backslash', text(`O'Brien "x" 100% _ \\ ;--`), `O'Brien "x" 100% _ \\ ;--`],
      ['full-width letters stay', text('ＡＢ１'), 'ＡＢ１'],
    ]),
  },
  {
    fragment: 'asNumber',
    cases: linesOf('number', (dialect, value) => dialect.asNumber(value), [
      ['a whole number', decimal('42'), '42'],
      ['a decimal', decimal('-12.75', 10), '-12.75'],
      [
        'a decimal of 38 digits',
        decimal('12345678901234567890123456.789012345678'),
        '12345678901234567890123456.789012345678',
        { mssql: { expected: '12345678901234567890123456.7890123457', because: TEN_DECIMALS } },
      ],
      [
        'a whole number of 38 digits',
        decimal('99999999999999999999999999999999999999'),
        '99999999999999999999999999999999999999',
        { mssql: { because: TEN_DECIMALS } },
      ],
      ['a number in a text', text('7.25'), '7.25'],
      ['a number in a padded text', padded('-31.5', 10), '-31.5'],
      ['null', decimal(null, 10, 2), null],
      ['a null text', text(null), null],
    ]),
  },
  {
    fragment: 'asBoolean',
    cases: linesOf(
      'boolean',
      (dialect, value) => sql`(${dialect.asBoolean(value)} = ${dialect.literal(true, 'boolean')})`,
      [
        ['true', boolean(true), true],
        ['false', boolean(false), false],
        ['a null boolean', boolean(null), null],
        ['1', decimal('1', 1), true],
        ['0', decimal('0', 1), false],
        ['a null number', decimal(null, 1, 0), null],
      ],
    ),
  },
];
