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
}

/** Collapses records that are equal after normalisation, so that hundreds of them cost no more than one. */
export function findTwins(features: Features): Twins {
  const { count } = features;
  const hashes = hashesOf(features);
  const { digests } = features;
  const order = sortedPlaces(
    count,
    (record) => hashes[record] ?? 0,
    (one, other) => (digests[one * DIGEST] ?? 0) - (digests[other * DIGEST] ?? 0) || one - other,
  );
  const of = new Int32Array(count);
  for (let at = 0; at < count; at++) of[at] = at;
  for (let at = 1; at < count; at++) {
    const record = order[at] ?? 0;
    for (let back = at - 1; back >= 0 && hashes[order[back] ?? 0] === hashes[record]; back--) {
      const earlier = of[order[back] ?? 0] ?? 0;
      if (!areEqual(features, earlier, record)) continue;
      of[record] = earlier;
      break;
    }
  }
  return { representatives: order.filter((record) => of[record] === record).sort(), of };
}

function hashesOf(features: Features): Int32Array {
  const hashes = new Int32Array(features.count);
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashOf(features, at) >>> KEY_SHIFT;
  return hashes;
}

/** Of each record that stands for others, these. */
export function copiesOf({ of }: Twins): GroupedPlaces {
  return groupPlaces(
    of.map((first, record) => (first === record ? -1 : first)),
    of.length,
  );
}

function hashOf({ columns, lists }: Features, record: number): number {
  let hash = 1;
  for (const name of COLUMNS) hash = mix(hash, columns[name][record] ?? 0);
  for (const name of LISTS) {
    const { starts, words } = lists[name];
    for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++) hash = mix(hash, words[at] ?? 0);
  }
  return hash;
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
