import { PLACE_VALUES } from '@erp-audit/matching/for-engines';
import type { Tables } from '../tables.ts';
import { citySql, dateSql, editedSql, makerSql, taxSql } from './code-sql.ts';
import { emailSql, phoneSql } from './contact-sql.ts';
import { nameSql } from './name-sql.ts';
import { missing } from './pair.ts';
import { streetSql } from './street-sql.ts';
import { entitySql, specSql } from './thing-sql.ts';

type Level = keyof typeof PLACE_VALUES;

const LOW: readonly Level[] = [
  ...(['name', 'legal', 'entity', 'tax', 'phone', 'email', 'street', 'city', 'postcode', 'bank', 'date'] as const),
];
const HIGH: readonly Level[] = ['spec', 'maker', 'together', 'area'];
const ALIKE = 15;
const PARTLY_ALIKE = 25;
const MOST_TOGETHER = 3;

/**
 * Compares all pairs whose words are aligned.
 * @param most - what a value says that one record alone has, in bits
 */
export function compareSql({ aligned, records, compared }: Tables, most: number): string {
  return `insert into ${compared} with ${[...nameSql(most), ...levelsSql()].join(',\n')}
    select m.low, m.high, m.copy, ${patternSql(LOW)}, ${patternSql(HIGH)}
    from ${aligned} as m global inner join ${records} as x on x.record = m.one
    global inner join ${records} as y on y.record = m.other`;
}

function levelsSql(): readonly string[] {
  const levels: readonly (readonly [Exclude<Level, 'name'>, string])[] = [
    ['legal', `multiIf(${missing('legal')}, 0, x.legal = y.legal, 1, 2)`],
    ['entity', entitySql()],
    ['tax', taxSql()],
    ['phone', phoneSql()],
    ['email', emailSql()],
    ['street', streetSql()],
    ['city', citySql()],
    ['postcode', editedSql('postcode', 2)],
    ['bank', editedSql('bank', 1)],
    ['date', dateSql()],
    ['spec', specSql()],
    ['maker', makerSql()],
    ['together', togetherSql()],
    ['area', areaSql()],
  ];
  return levels.map(([name, level]) => `${level} as ${name}_level`);
}

/** See `togetherLevel` of the matcher. */
function togetherSql(): string {
  const agreeing = `toUInt8(phone_level in (1, 2)) + toUInt8(email_level between 1 and 3)
    + toUInt8(street_level between 1 and 3) + toUInt8(bank_level = 1)`;
  const kind = `multiIf(name_level = 0 or name_level > ${PARTLY_ALIKE}, 2, name_level > ${ALIKE}, 1, 0)`;
  return `1 + ${kind} * ${MOST_TOGETHER + 1} + least(${MOST_TOGETHER}, ${agreeing})`;
}

/** See `areaLevel` of the matcher. */
function areaSql(): string {
  return `1 + toUInt8(city_level in (1, 2)) + 2 * toUInt8(postcode_level in (1, 2))
    + 4 * toUInt8(street_level between 1 and 5)`;
}

/** Levels as one number. */
function patternSql(names: readonly Level[]): string {
  return names.map((name) => `toUInt32(${name}_level) * ${PLACE_VALUES[name]}`).join(' + ');
}

/** How many rows a table has. */
export function countSql(table: string): string {
  return `select toUInt32(count()) from ${table}`;
}

/** Each pattern with its count, in the order of the pairs in which they first occur. */
export function patternsSql({ compared }: Tables): string {
  return `select pattern_low, pattern_high, toUInt32(count()) from ${compared}
    group by pattern_low, pattern_high order by min((low, copy, high))`;
}

/** Pairs of patterns that are kept, with the number of the pattern. */
export function edgesSql({ compared, kept }: Tables): string {
  return `select c.low, c.high, k.number from ${compared} as c
    global inner join ${kept} as k on k.pattern_low = c.pattern_low and k.pattern_high = c.pattern_high`;
}
