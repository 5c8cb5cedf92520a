import { type CalendarDate, type Dialect, type Sql, sql } from '@erp-audit/core';
import { type FragmentCase, type FragmentTable, linesOf } from './fragment-case.ts';
import { date, type NativeValue, own, text, timestamp, zoned } from './native-value.ts';

const ASOF = '2026-06-01' as CalendarDate;

type DateLine = readonly [
  name: string,
  value: NativeValue,
  storage: string | undefined,
  zone: string,
  expected: string | null,
  limits?: FragmentCase['limits'],
];

const UTC = 'UTC';
const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const SAO_PAULO = 'America/Sao_Paulo';

const DATE_LINES: readonly DateLine[] = [
  ['a date stays what it is', date('2026-05-01'), UTC, SHANGHAI, '2026-05-01'],
  ['a date west of the storage zone stays what it is', date('2026-05-01'), UTC, NEW_YORK, '2026-05-01'],
  ['a date without a storage zone', date('2026-05-01'), undefined, SHANGHAI, '2026-05-01'],
  [
    'the last second of a day in Shanghai, stored in UTC',
    timestamp('2026-05-01 15:59:59'),
    UTC,
    SHANGHAI,
    '2026-05-01',
  ],
  [
    'the first second of a day in Shanghai, stored in UTC',
    timestamp('2026-05-01 16:00:00'),
    UTC,
    SHANGHAI,
    '2026-05-02',
  ],
  [
    'parts of a second are not rounded up into the next day',
    timestamp('2026-05-01 15:59:59.999'),
    UTC,
    SHANGHAI,
    '2026-05-01',
  ],
  ['midnight of UTC in Shanghai', timestamp('2026-05-01 00:00:00'), UTC, SHANGHAI, '2026-05-01'],
  [
    'stored in Shanghai, read in UTC, the evening before',
    timestamp('2026-05-01 07:59:59'),
    SHANGHAI,
    UTC,
    '2026-04-30',
  ],
  ['stored in Shanghai, read in UTC, the same day', timestamp('2026-05-01 08:00:00'), SHANGHAI, UTC, '2026-05-01'],
  ['stored and read in one zone', timestamp('2026-05-01 23:59:59'), SHANGHAI, SHANGHAI, '2026-05-01'],
  ['without a storage zone it keeps its date', timestamp('2026-05-01 23:59:59'), undefined, SHANGHAI, '2026-05-01'],
  ['over a leap day', timestamp('2024-02-29 16:00:00'), UTC, SHANGHAI, '2024-03-01'],
  ['over the end of a year', timestamp('2026-12-31 23:30:00'), UTC, BERLIN, '2027-01-01'],
  ['winter time is one hour', timestamp('2026-12-31 22:30:00'), UTC, BERLIN, '2026-12-31'],
  ['summer time is two hours', timestamp('2026-06-30 22:30:00'), UTC, BERLIN, '2026-07-01'],
  ['the night before the clocks go forward', timestamp('2026-03-28 22:59:59'), UTC, BERLIN, '2026-03-28'],
  ['the night in which the clocks go forward', timestamp('2026-03-28 23:00:00'), UTC, BERLIN, '2026-03-29'],
  ['the evening after the clocks went forward', timestamp('2026-03-29 22:00:00'), UTC, BERLIN, '2026-03-30'],
  [
    'an hour that the clocks leave out, stored in its zone',
    timestamp('2026-03-29 02:30:00'),
    BERLIN,
    BERLIN,
    '2026-03-29',
  ],
  [
    'an hour that the clocks leave out, read elsewhere',
    timestamp('2026-03-29 02:30:00'),
    BERLIN,
    SHANGHAI,
    '2026-03-29',
  ],
  [
    'an hour that the clocks show twice, stored in its zone',
    timestamp('2026-10-25 02:30:00'),
    BERLIN,
    BERLIN,
    '2026-10-25',
  ],
  ['an hour that the clocks show twice, read elsewhere', timestamp('2026-10-25 02:30:00'), BERLIN, UTC, '2026-10-25'],
  ['the evening after the clocks went back', timestamp('2026-10-25 22:59:59'), UTC, BERLIN, '2026-10-25'],
  ['the night after the clocks went back', timestamp('2026-10-25 23:00:00'), UTC, BERLIN, '2026-10-26'],
  ['a day without its first hour', timestamp('2017-10-15 00:30:00'), SAO_PAULO, SAO_PAULO, '2017-10-15'],
  ['west of UTC in winter', timestamp('2026-03-08 04:59:59'), UTC, NEW_YORK, '2026-03-07'],
  ['west of UTC in summer', timestamp('2026-03-09 03:59:59'), UTC, NEW_YORK, '2026-03-08'],
  ['west of UTC in summer, next day', timestamp('2026-03-09 04:00:00'), UTC, NEW_YORK, '2026-03-09'],
  ['long ago', timestamp('1900-01-01 00:00:00'), UTC, SHANGHAI, '1900-01-01'],
  ['never ends', timestamp('9999-12-31 00:00:00'), UTC, SHANGHAI, '9999-12-31'],
  ['never ends, as a date', date('9999-12-31'), UTC, SHANGHAI, '9999-12-31'],
  ['after 2038', timestamp('2050-06-30 16:00:00'), UTC, SHANGHAI, '2050-07-01'],
  ['an instant in UTC', zoned('2026-05-01 16:00:00+00:00'), UTC, SHANGHAI, '2026-05-02'],
  ['an instant with its own offset', zoned('2026-05-01 23:59:00+08:00'), UTC, SHANGHAI, '2026-05-01'],
  ['an instant needs no storage zone', zoned('2026-05-01 16:00:00+00:00'), undefined, SHANGHAI, '2026-05-02'],
  ['an instant is not moved by the storage zone', zoned('2026-05-01 16:00:00+00:00'), NEW_YORK, SHANGHAI, '2026-05-02'],
  ['a text with a date', text('2026-05-01'), UTC, SHANGHAI, '2026-05-01'],
  ['a text of eight digits', text('20260501'), UTC, SHANGHAI, '2026-05-01'],
  ['a text with a time', text('2026-05-01 18:00:00'), UTC, SHANGHAI, '2026-05-02'],
  ['a text with a time, without a storage zone', text('2026-05-01 18:00:00'), undefined, SHANGHAI, '2026-05-01'],
  ['a null date', date(null), UTC, SHANGHAI, null],
  ['a null timestamp', timestamp(null), UTC, SHANGHAI, null],
  ['a null instant', zoned(null), UTC, SHANGHAI, null],
  ['a null text', text(null), UTC, SHANGHAI, null],
  [
    'an infinite date is no calendar date',
    own({ postgres: "'infinity'::date", duckdb: "'infinity'::date" }),
    UTC,
    SHANGHAI,
    null,
  ],
  [
    'an infinite timestamp is no calendar date',
    own({ postgres: "'-infinity'::timestamp", duckdb: "'-infinity'::timestamp" }),
    UTC,
    SHANGHAI,
    null,
  ],
];

const DATES_IN = new Map<string, (dialect: Dialect, value: Sql) => Sql>();

/** The same function for the same zones. */
function dateIn(storage: string | undefined, zone: string): (dialect: Dialect, value: Sql) => Sql {
  const key = `${storage} ${zone}`;
  const find = DATES_IN.get(key) ?? ((dialect: Dialect, value: Sql) => dialect.asDate(value, storage, zone));
  DATES_IN.set(key, find);
  return find;
}

const day = (at: string | null) => date(at);
const DAYS =
  (find: (dialect: Dialect, value: Sql) => Sql, type: 'number' | 'date') =>
  (lines: readonly (readonly [string, string | null, string | null])[]) =>
    linesOf(
      type,
      find,
      lines.map(([name, at, expected]) => [name, day(at), expected] as const),
    );

/** Calendar dates, ages and days added. */
export const DATE_TABLES: readonly FragmentTable[] = [
  {
    fragment: 'asDate',
    cases: DATE_LINES.flatMap(([name, value, storage, zone, expected, limits]) =>
      linesOf('date', dateIn(storage, zone), [[name, value, expected, limits]]),
    ),
  },
  {
    fragment: 'ageInDays',
    cases: DAYS(
      (dialect, value) => dialect.ageInDays(value, ASOF),
      'number',
    )([
      ['31 days before', '2026-05-01', '31'],
      ['the day before', '2026-05-31', '1'],
      ['the day itself', '2026-06-01', '0'],
      ['the day after is negative', '2026-06-02', '-1'],
      ['over a leap day', '2024-02-28', '824'],
      ['over the night in which the clocks go forward', '2026-03-29', '64'],
      ['the null date of many ERPs', '1900-01-01', '46172'],
      ['the end of time', '9999-12-31', '-2912291'],
      ['null', null, null],
    ]),
  },
  {
    fragment: 'addDays',
    cases: [
      ...DAYS(
        (dialect, value) => dialect.addDays(value, 2),
        'date',
      )([
        ['over a leap day', '2024-02-28', '2024-03-01'],
        ['over no leap day', '2026-02-28', '2026-03-02'],
        ['over the end of a year', '2026-12-30', '2027-01-01'],
        ['null', null, null],
      ]),
      ...DAYS((dialect, value) => dialect.addDays(value, -1), 'date')([['a day less', '2026-01-01', '2025-12-31']]),
      ...DAYS((dialect, value) => dialect.addDays(value, 0), 'date')([['no day', '2026-01-01', '2026-01-01']]),
      ...DAYS((dialect, value) => dialect.addDays(value, 3650), 'date')([['ten years', '2026-01-01', '2035-12-30']]),
      ...DAYS(
        (dialect, value) => dialect.ageInDays(dialect.addDays(value, 30), ASOF),
        'number',
      )([['the age of a sum', '2026-05-01', '1']]),
    ],
  },
  {
    fragment: 'startOf, week',
    cases: DAYS(
      (dialect, value) => dialect.startOf(value, 'week'),
      'date',
    )([
      ['a Monday', '2026-06-01', '2026-06-01'],
      ['a Sunday belongs to the week before', '2026-06-07', '2026-06-01'],
      ['the Monday after', '2026-06-08', '2026-06-08'],
      ['over the end of a year', '2026-01-01', '2025-12-29'],
      ['over a leap day', '2024-03-02', '2024-02-26'],
      ['long ago', '1899-12-31', '1899-12-25'],
      ['null', null, null],
    ]),
  },
  {
    fragment: 'startOf, month',
    cases: DAYS(
      (dialect, value) => dialect.startOf(value, 'month'),
      'date',
    )([
      ['the first of a month', '2026-06-01', '2026-06-01'],
      ['the last day of a month', '2026-06-30', '2026-06-01'],
      ['a leap day', '2024-02-29', '2024-02-01'],
      ['the last day of a year', '2025-12-31', '2025-12-01'],
      ['null', null, null],
    ]),
  },
  {
    fragment: 'dates compared',
    cases: linesOf(
      'boolean',
      (dialect, value) => sql`(${dialect.asDate(value, UTC, SHANGHAI)} = ${dialect.literal('2026-05-02', 'date')})`,
      [
        ['a timestamp is cut to its date', timestamp('2026-05-01 18:00:00'), true],
        ['another date', date('2026-05-01'), false],
        ['null', date(null), null],
      ],
    ),
  },
];
