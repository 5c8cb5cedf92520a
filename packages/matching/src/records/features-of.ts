import { soundCodes } from '../normalise/sounds.ts';
import { byName, type Column, type Features, LISTS, ROW, rowsOf, SHARED_COLUMNS } from './features.ts';
import { bitsOf, type Frequencies, powerOf, type SharedValues } from './frequencies.ts';
import { type RawRecords, sharedIntegers } from './raw-records.ts';
import type { TextPool } from './text-pool.ts';

/**
 * All that is compared of records, as far as it is known how common what they have is.
 * @param isEmpty - whether rows are filled later, see `fillRows`: where few records are compared
 */
export function featuresOf(
  records: RawRecords,
  pool: TextPool,
  digests: Int32Array,
  frequencies: Frequencies,
  isEmpty: boolean,
): Features {
  const columns = withoutJunk(records.columns, frequencies.junk);
  const features = {
    ...{ count: records.count, learntFrom: frequencies.count, digests, columns },
    lists: byName(LISTS, (list) => ({
      ...records.lists[list],
      bits: bitsFor(frequencies.bits[list], records.lists[list].words.length === 0 ? 0 : pool.size, frequencies.count),
    })),
    poolCodes: pool.codes,
    poolStarts: pool.starts.array,
    poolHashes: pool.hashes.array,
    poolMasks: pool.masks(),
    sounds: soundCodes(),
    shared: byName(SHARED_COLUMNS, (name) => powersIn(columns[name], frequencies.shared[name])),
  };
  return { ...features, hasAllRows: !isEmpty, rows: isEmpty ? sharedIntegers(records.count * ROW) : rowsOf(features) };
}

function withoutJunk(columns: RawRecords['columns'], junk: Int32Array): Record<Column, Int32Array> {
  if (junk.length === 0) return { ...columns };
  const placeholders = new Set(junk);
  function cleared(column: Int32Array): Int32Array {
    const kept = sharedIntegers(column.length);
    for (let at = 0; at < column.length; at++)
      kept[at] = placeholders.has(columns.tax[at] ?? 0) ? 0 : (column[at] ?? 0);
    return kept;
  }
  return {
    ...columns,
    tax: cleared(columns.tax),
    taxMain: cleared(columns.taxMain),
    identity: cleared(columns.identity),
  };
}

/** Words that were not there when the others were counted stand in one record. */
function bitsFor(known: Float32Array, poolSize: number, records: number): Float32Array {
  if (known.length >= poolSize) return known;
  const bits = new Float32Array(new SharedArrayBuffer(poolSize * Float32Array.BYTES_PER_ELEMENT));
  bits.fill(bitsOf(Math.max(1, records), 1));
  bits.set(known);
  return bits;
}

function powersIn(column: Int32Array, shared: SharedValues): Uint8Array {
  const powers = new Uint8Array(new SharedArrayBuffer(column.length));
  const power = powerReader(shared);
  for (let at = 0; at < column.length; at++) powers[at] = power(column[at] ?? 0);
  return powers;
}

/** Numbers of texts are few enough for a table; a phone is a number by itself. */
function powerReader(shared: SharedValues): (value: number) => number {
  const { values, powers } = shared;
  const largest = values.at(-1) ?? 0;
  if ((values[0] ?? 0) < 0 || largest > MOST_OF_A_TABLE) {
    const marks = marksOf(shared);
    return (value) => (value !== 0 && marks[markOf(value)] === 1 ? powerOf(shared, value) : 0);
  }
  const table = new Uint8Array(largest + 1);
  for (let at = 0; at < values.length; at++) table[values[at] ?? 0] = powers[at] ?? 0;
  return (value) => table[value] ?? 0;
}

const MOST_OF_A_TABLE = 2 ** 25;
/** So many fit into the processor's cache. */
const MARK_BITS = 18;

/** Tells of most values that they are not shared, without a search among those that are. */
function marksOf({ values }: SharedValues): Uint8Array {
  const marks = new Uint8Array(2 ** MARK_BITS);
  for (const value of values) marks[markOf(value)] = 1;
  return marks;
}

function markOf(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> (32 - MARK_BITS);
}
