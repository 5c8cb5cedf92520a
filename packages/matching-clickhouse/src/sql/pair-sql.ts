import { LEAST_WINDOWS } from '@erp-audit/matching/for-engines';
import type { Tables } from '../tables.ts';
import { different, equal } from './pair.ts';

/** Of the characters of the name with more, how many the other has too where one may be a misspelling of the other. */
const ALIKE_SHARE = 0.6;
const NUMBERS = ['phone', 'taxMain', 'bank', 'date', 'maker'] as const;
const TELLING = ['tax', 'city', 'house'] as const;
const MOST_DIFFERENT = 1;
const READ = ['record', 'digest', 'side', 'core', 'core_mask', 'local', 'domain', 'rare', ...NUMBERS, ...TELLING];

/** Pairs that meet often enough, are not of one side, and, where the table is large, are worth comparing. */
export function pairsSql({ meetings, records, pairs }: Tables, isGated: boolean): string {
  const met = `select low, high from ${meetings} group by low, high having sum(times) >= ${LEAST_WINDOWS}`;
  const conditions = ['not (x.side != 0 and x.side = y.side)', ...(isGated ? [mayBeOneSql()] : [])];
  return `insert into ${pairs} select m.low, m.high, 0, ${inOrderSql()} from (${met}) as m
    ${joinedSql(records, 'low', 'high')} where ${conditions.join(' and ')}`;
}

/** Copies of records and those that stand for them; these are compared in any case. */
export function copiesSql({ copies, records, pairs }: Tables): string {
  return `insert into ${pairs} select m.low, m.high, 1, ${inOrderSql()} from ${copies} as m
    ${joinedSql(records, 'low', 'high')}`;
}

function joinedSql(records: string, one: string, other: string): string {
  const read = `(select ${[...new Set(READ)].join(', ')} from ${records})`;
  return `global inner join ${read} as x on x.record = m.${one} global inner join ${read} as y on y.record = m.${other}`;
}

/** Which comes first makes no difference to the result of a comparison, only that it is always the same. */
function inOrderSql(): string {
  return 'if(x.digest <= y.digest, m.low, m.high), if(x.digest <= y.digest, m.high, m.low)';
}

/** See `mayBeOne` of the matcher. */
function mayBeOneSql(): string {
  const email = '(x.local + x.domain != 0 and x.local = y.local and x.domain = y.domain)';
  const agree = [...NUMBERS.map(equal), email].join(' or ');
  const contradictions = TELLING.map((name) => `toUInt8(${different(name)})`).join(' + ');
  const rare = 'hasAny(x.rare, y.rare)';
  const alike = `(x.core_mask = 0 or y.core_mask = 0 or bitCount(bitAnd(x.core_mask, y.core_mask)) >=
    ${ALIKE_SHARE} * greatest(bitCount(x.core_mask), bitCount(y.core_mask)))`;
  return `(${agree} or if(${contradictions} > ${MOST_DIFFERENT},
    ${equal('core')} and not (${different('city')}), ${rare} or ${alike}))`;
}
