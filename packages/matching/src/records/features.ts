/** Columns of the records: one number each, mostly of a text of the pool; 0 is none. */
export const COLUMNS = [
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
  'emailFlags',
  'house',
  'unit',
  'city',
  'postcode',
  'country',
  'bank',
  'date',
  'maker',
  'partition',
  'side',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that are no texts. */
export const NUMBER_COLUMNS: ReadonlySet<Column> = new Set(['phone', 'emailFlags', 'side']);

/** Lists of words of each record. */
export const LISTS = ['name', 'road', 'spec', 'code'] as const;
export type ListName = (typeof LISTS)[number];

export interface WordLists {
  /** Where the words of each record begin; one more than there are records. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** What a word says by being shared, in bits, by its number in the pool. */
  readonly bits: Float32Array;
}

/**
 * Where what is compared of one record stands in its row of numbers: a column by its name, a list by where its words
 * begin. Rows lie one after the other, so that a comparison touches two places of memory and not forty.
 */
export const CELL = {
  ...{ characters: 0, rare1: 1, rare2: 2, rare3: 3, taxMain: 4, phone: 5, local: 6, domain: 7, bank: 8, date: 9 },
  ...{ maker: 10, core: 11, tax: 12, city: 13, house: 14, name: 15, lengths: 16, identity: 17, sharedCore: 18 },
  ...{ sharedPhone: 19, emailFlags: 20, road: 21, sharedDomain: 22, legal: 23, place: 24, branch: 25 },
  ...{ numbers: 26, unit: 27, postcode: 28, spec: 29, code: 30 },
} as const;
/** Numbers of a row: two lines of the processor's cache, of which the first says whether the second is needed. */
export const ROW = 32;
/** A word that more than one record in so many has says little by being shared (log2). */
const RARE_BITS = 7;
export const MOST_RARE = 3;
/** Bits of `lengths` for each list, in the order of LISTS. */
const LENGTH_BITS = 8;
/** Further words of a list are not compared. */
export const MOST_WORDS = 48;

/** Columns that have a cell of their own. */
const ROW_COLUMNS = COLUMNS.filter((name): name is Column & keyof typeof CELL => name in CELL);

/** How many words of a list are compared; the list by its place among LISTS. */
export function lengthOf(rows: Int32Array, row: number, list: number): number {
  return ((rows[row + CELL.lengths] ?? 0) >>> (LENGTH_BITS * list)) & 255;
}

type Unrowed = Omit<Features, 'rows' | 'hasAllRows'>;

/** Rows that stay in the processor's cache while all of their cells are filled. */
const ROWS_AT_ONCE = 1024;

/** One row a record, from its columns and lists. */
export function rowsOf(features: Unrowed): Int32Array {
  const { count } = features;
  const rows = new Int32Array(new SharedArrayBuffer(count * ROW * Int32Array.BYTES_PER_ELEMENT));
  for (let from = 0; from < count; from += ROWS_AT_ONCE)
    fillRun(rows, features, from, Math.min(count, from + ROWS_AT_ONCE));
  return rows;
}

/**
 * Fills the rows of some records, where not all were filled.
 * @param records - in order, or each by itself
 */
export function fillRows(features: Features, records: Int32Array): void {
  if (features.hasAllRows) return;
  for (let at = 0; at < records.length; ) {
    const from = records[at] ?? 0;
    let to = from;
    while (at < records.length && records[at] === to && to < from + ROWS_AT_ONCE) {
      at++;
      to++;
    }
    fillRun(features.rows, features, from, to);
  }
}

/** Rows of the records from one to before another. */
function fillRun(rows: Int32Array, { columns, lists, shared, poolMasks }: Unrowed, from: number, to: number): void {
  function copy(cell: number, values: Int32Array | Uint8Array): void {
    for (let record = from, at = from * ROW + cell; record < to; record++, at += ROW) rows[at] = values[record] ?? 0;
  }
  for (const name of ROW_COLUMNS) copy(CELL[name], columns[name]);
  for (const name of LISTS) copy(CELL[name], lists[name].starts);
  copy(CELL.sharedCore, shared.core);
  copy(CELL.sharedPhone, shared.phone);
  copy(CELL.sharedDomain, shared.domain);
  for (let record = from; record < to; record++) {
    const row = record * ROW;
    rows[row + CELL.lengths] = lengthsOf(lists, record);
    rows[row + CELL.characters] = poolMasks[columns.core[record] ?? 0] ?? 0;
    fillRareWords(rows, lists.name, record);
  }
}

function lengthsOf(lists: Unrowed['lists'], record: number): number {
  let lengths = 0;
  for (let index = 0; index < LISTS.length; index++) {
    const { starts } = lists[LISTS[index] ?? 'name'];
    const length = (starts[record + 1] ?? 0) - (starts[record] ?? 0);
    lengths |= Math.min(MOST_WORDS, length) << (LENGTH_BITS * index);
  }
  return lengths;
}

/** The first words of a name that are not common. */
function fillRareWords(rows: Int32Array, { starts, words, bits }: WordLists, record: number): void {
  const first = record * ROW + CELL.rare1;
  const end = starts[record + 1] ?? 0;
  let cell = first;
  for (let at = starts[record] ?? 0; at < end && cell < first + MOST_RARE; at++) {
    const word = words[at] ?? 0;
    if ((bits[word] ?? 0) >= RARE_BITS) rows[cell++] = word;
  }
}

/** All that is compared of all records, in memory that threads share. */
export interface Features {
  readonly count: number;
  /** How many records the table had when it was learnt how common words and values are. */
  readonly learntFrom: number;
  /** See `writeDigest`; an order of the records that is none of their places. */
  readonly digests: Int32Array;
  /** See CELL; where few records are compared, only theirs are filled. */
  readonly rows: Int32Array;
  readonly hasAllRows: boolean;
  readonly columns: Readonly<Record<Column, Int32Array>>;
  readonly lists: Readonly<Record<ListName, WordLists>>;
  readonly poolCodes: Uint16Array;
  readonly poolStarts: Int32Array;
  /** A hash of each text of the pool: the same in whatever order texts came, as their numbers are not. */
  readonly poolHashes: Int32Array;
  /** Which characters each text of the pool has, one bit for several of them. */
  readonly poolMasks: Int32Array;
  readonly sounds: Uint16Array;
  /** How many records have the value, as a power of two, by column and record. */
  readonly shared: Readonly<Record<SharedColumn, Uint8Array>>;
}

export const SHARED_COLUMNS = ['phone', 'domain', 'core'] as const;
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

export const OWN_DOMAIN = 1;
export const SHARED_MAILBOX = 2;

/** One value for each name. */
export function byName<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}
