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

/** All that is compared of all records, in memory that threads share. */
export interface Features {
  readonly count: number;
  readonly columns: Readonly<Record<Column, Int32Array>>;
  readonly lists: Readonly<Record<ListName, WordLists>>;
  readonly poolCodes: Uint16Array;
  readonly poolStarts: Int32Array;
  readonly sounds: Uint16Array;
  /** How many records have the value, as a power of two, by column and record. */
  readonly shared: Readonly<Record<SharedColumn, Uint8Array>>;
}

export const SHARED_COLUMNS = ['tax', 'phone', 'local', 'domain', 'house', 'core', 'bank', 'date'] as const;
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

export const OWN_DOMAIN = 1;
export const SHARED_MAILBOX = 2;
