import { DIGEST } from './record-digest.ts';
import { KEY_SHIFT, sortedPlaces } from './sorted-places.ts';

/** An order of records that does not depend on the one they came in; what is left of that are equal digests. */
export function compareDigests(digests: Int32Array, one: number, other: number): number {
  for (let number = 0; number < DIGEST; number++) {
    const order = (digests[one * DIGEST + number] ?? 0) - (digests[other * DIGEST + number] ?? 0);
    if (order !== 0) return order;
  }
  return one - other;
}

/** All records in an order that is the same in whatever order they came. */
export function inOrderOfDigests(digests: Int32Array): Int32Array {
  return sortedPlaces(
    digests.length / DIGEST,
    (record) => (digests[record * DIGEST] ?? 0) >>> KEY_SHIFT,
    (one, other) => compareDigests(digests, one, other),
  );
}
