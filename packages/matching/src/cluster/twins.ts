import { mix } from '../block/block-keys.ts';
import { COLUMNS, type Features, LISTS } from '../records/features.ts';
import { type GroupedPlaces, groupPlaces } from '../records/group-places.ts';
import { DIGEST } from '../records/record-digest.ts';
import { KEY_SHIFT, sortedPlaces } from '../records/sorted-places.ts';

export interface Twins {
  /** One record of each set of equal ones. */
  readonly representatives: Int32Array;
  /** The representative of each record. */
  readonly of: Int32Array;
  /** Of all that is compared of each record; equal records have the same. */
  readonly hashes: Int32Array;
}

/** Collapses records that are equal after normalisation, so that hundreds of them cost no more than one. */
export function findTwins(features: Features): Twins {
  const all = new Int32Array(features.count);
  for (let record = 0; record < all.length; record++) all[record] = record;
  const hashes = new Int32Array(features.count);
  for (let record = 0; record < hashes.length; record++) hashes[record] = hashOf(features, record);
  return collapse(features, hashes, all, all.slice());
}

/**
 * The same, where most records are as they were on a night before.
 * @param origins - of each record its place then, or -1
 * @param places - of each record of then its place now, or -1
 */
export function findTwinsAgain(
  features: Features,
  before: Pick<Twins, 'of' | 'hashes'>,
  origins: Int32Array,
  places: Int32Array,
): Twins {
  const hashes = origins.map((origin, record) => before.hashes[origin] ?? hashOf(features, record));
  const touched = new Set([...hashesWithout(hashes, origins), ...hashesWithout(before.hashes, places)]);
  const again: number[] = [];
  const of = new Int32Array(origins.length);
  for (let record = 0; record < of.length; record++) {
    const isTouched = touched.has(hashes[record] ?? 0);
    of[record] = isTouched ? record : (places[before.of[origins[record] ?? 0] ?? 0] ?? 0);
    if (isTouched) again.push(record);
  }
  return collapse(features, hashes, Int32Array.from(again), of);
}

/** Of records that the other night does not have. */
function hashesWithout(hashes: Int32Array, placesThere: Int32Array): Int32Array {
  return hashes.filter((_, record) => (placesThere[record] ?? 0) < 0);
}

/**
 * Gives each of the records the first one that is equal.
 * @param records - to look at, in order
 * @param of - the representatives of the other records; those of these are filled in
 */
function collapse(features: Features, hashes: Int32Array, records: Int32Array, of: Int32Array): Twins {
  const order = inOrderOfHashes(features, hashes, records);
  for (let at = 1; at < order.length; at++) {
    const record = order[at] ?? 0;
    for (let back = at - 1; back >= 0 && hashes[order[back] ?? 0] === hashes[record]; back--) {
      const earlier = of[order[back] ?? 0] ?? 0;
      if (!areEqual(features, earlier, record)) continue;
      of[record] = earlier;
      break;
    }
  }
  return { representatives: of.filter((first, record) => first === record), of, hashes };
}

/** Equal records stand beside each other. */
function inOrderOfHashes({ digests }: Features, hashes: Int32Array, records: Int32Array): Int32Array {
  const digestOf = (place: number) => digests[(records[place] ?? 0) * DIGEST] ?? 0;
  const order = sortedPlaces(
    records.length,
    (place) => hashes[records[place] ?? 0] ?? 0,
    (one, other) => digestOf(one) - digestOf(other) || one - other,
  );
  for (let at = 0; at < order.length; at++) order[at] = records[order[at] ?? 0] ?? 0;
  return order;
}

/** Of each record that stands for others, these. */
export function copiesOf({ of }: Twins): GroupedPlaces {
  return groupPlaces(
    of.map((first, record) => (first === record ? -1 : first)),
    of.length,
  );
}

/** A key beside a place, see `sortedPlaces`. */
function hashOf({ columns, lists }: Features, record: number): number {
  let hash = 1;
  for (const name of COLUMNS) hash = mix(hash, columns[name][record] ?? 0);
  for (const name of LISTS) {
    const { starts, words } = lists[name];
    for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++) hash = mix(hash, words[at] ?? 0);
  }
  return hash >>> KEY_SHIFT;
}

function areEqual({ columns, lists }: Features, one: number, other: number): boolean {
  if (COLUMNS.some((name) => columns[name][one] !== columns[name][other])) return false;
  return LISTS.every((name) => {
    const { starts, words } = lists[name];
    const [a, b] = [starts[one] ?? 0, starts[other] ?? 0];
    const length = (starts[one + 1] ?? 0) - a;
    if ((starts[other + 1] ?? 0) - b !== length) return false;
    for (let at = 0; at < length; at++) if (words[a + at] !== words[b + at]) return false;
    return true;
  });
}
