import {
  CELL,
  type Column,
  DIGEST,
  type Features,
  isNumberOnly,
  type ListName,
  MeasureConflict,
  MOST_RARE,
  MOST_WORDS,
  maybeNumber,
  ordersOf,
  ROW,
} from '@erp-audit/matching/for-engines';
import type { ColumnOf } from './columns.ts';
import { isHan, lengthOfText, maskOf, textOf } from './text.ts';

/** Columns that are compared as numbers. */
const NUMBERS: readonly Column[] = [
  ...([
    'core',
    'legal',
    'place',
    'branch',
    'numbers',
    'tax',
    'taxMain',
    'identity',
    'phone',
    'local',
    'domain',
  ] as const),
  ...(['emailFlags', 'house', 'unit', 'city', 'postcode', 'bank', 'date', 'maker', 'side'] as const),
];
/** Columns of which the texts are compared too. */
const TEXTS = [
  'core',
  'numbers',
  'tax',
  'local',
  'domain',
  'house',
  'city',
  'postcode',
  'bank',
  'date',
  'maker',
] as const;
const LISTS: readonly ListName[] = ['name', 'road', 'spec'];
/** Bits are multiples of so small a part that sums of them are exact. */
export const BITS_SCALE = 2 ** 25;
/** How many times a word may stand in one list, and more. */
export const WORD_BASE = 64;

type RecordColumn = ColumnOf<number>;

/** What is compared of each record of a table; the sources are the numbers of the records. */
export function recordColumns(features: Features): readonly RecordColumn[] {
  const { columns, digests, shared } = features;
  return [
    { name: 'record', type: 'UInt32', value: (record) => record },
    { name: 'digest', type: 'Int32', value: (record) => digests[record * DIGEST] ?? 0 },
    { name: 'ranks', type: 'Array(UInt32)', value: ranksOf(features) },
    ...NUMBERS.map((name) => ({ name, type: 'Int32', value: (record: number) => columns[name][record] ?? 0 })),
    ...TEXTS.flatMap((name) => textColumns(features, name)),
    ...LISTS.flatMap((name) => listColumns(features, name)),
    ...codeColumns(features),
    ...measureColumns(features),
    { name: 'rare', type: 'Array(UInt32)', value: (record) => rareWords(features, record) },
    ...(['core', 'phone', 'domain'] as const).map((name) => ({
      ...{ name: `${name}_shared`, type: 'UInt8' },
      value: (record: number) => shared[name][record] ?? 0,
    })),
  ];
}

/** Places in each order of large blocks. */
function ranksOf(features: Features): (record: number) => number[] {
  const ranks = ordersOf(features).map((order) => order.ranks);
  return (record) => ranks.map((places) => places[record] ?? 0);
}

function textColumns(features: Features, name: (typeof TEXTS)[number]): readonly RecordColumn[] {
  const id = (record: number) => features.columns[name][record] ?? 0;
  return [
    { name: `${name}_text`, type: 'String', value: (record) => textOf(features, id(record)) },
    { name: `${name}_length`, type: 'UInt32', value: (record) => lengthOfText(features, id(record)) },
    { name: `${name}_mask`, type: 'UInt32', value: (record) => maskOf(features, id(record)) },
  ];
}

/** Words of a list that are compared. */
export function wordsOf({ lists }: Features, name: ListName, record: number): Int32Array {
  const { starts, words } = lists[name];
  const start = starts[record] ?? 0;
  return words.subarray(start, Math.min(starts[record + 1] ?? 0, start + MOST_WORDS));
}

function listColumns(features: Features, name: ListName): readonly RecordColumn[] {
  const { bits } = features.lists[name];
  const all = (record: number) => Array.from(wordsOf(features, name, record));
  return [
    { name: `${name}_words`, type: 'Array(UInt64)', value: (record) => tagged(all(record)) },
    {
      ...{ name: `${name}_bits`, type: 'Array(UInt32)' },
      value: (record) => all(record).map((word) => (bits[word] ?? 0) * BITS_SCALE),
    },
    {
      ...{ name: `${name}_lengths`, type: 'Array(UInt32)' },
      value: (record) => all(record).map((word) => lengthOfText(features, word)),
    },
    {
      ...{ name: `${name}_han`, type: 'Array(UInt8)' },
      value: (record) => all(record).map((word) => Number(isHan(features, word))),
    },
  ];
}

/** Each word with how often it stood before, so that equal words of two lists pair off one by one. */
function tagged(words: readonly number[]): number[] {
  const seen = new Map<number, number>();
  return words.map((word) => {
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    return word * WORD_BASE + times;
  });
}

function codeColumns(features: Features): readonly RecordColumn[] {
  const all = (record: number) => Array.from(wordsOf(features, 'code', record));
  return [
    { name: 'code_words', type: 'Array(UInt32)', value: all },
    { name: 'code_texts', type: 'Array(String)', value: (record) => all(record).map((word) => textOf(features, word)) },
  ];
}

/** Kinds of measures and, of each, the values, as numbers. */
function measureColumns(features: Features): readonly RecordColumn[] {
  const measures = new MeasureConflict(features);
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const kinds = (record: number) => measures.kindsOf(features.columns.numbers[record] ?? 0);
  return [
    { name: 'kinds', type: 'Array(UInt32)', value: (record) => [...kinds(record).keys()].map(numberOf) },
    {
      ...{ name: 'measured', type: 'Array(Array(UInt32))' },
      value: (record) => [...kinds(record).values()].map((values) => [...values].map(numberOf)),
    },
    { name: 'maybe_number', type: 'UInt8', value: (record) => Number(maybeNumber(kinds(record))) },
    { name: 'number_only', type: 'UInt8', value: (record) => Number(isNumberOnly(kinds(record))) },
  ];
}

/** The first words of the name that are not common. */
function rareWords({ rows }: Features, record: number): number[] {
  const first = record * ROW + CELL.rare1;
  return Array.from(rows.subarray(first, first + MOST_RARE).filter((word) => word !== 0));
}
