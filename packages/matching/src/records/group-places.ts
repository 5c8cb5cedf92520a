/** Places of a list by the group they belong to. */
export interface GroupedPlaces {
  /** Where the places of each group begin; one more than there are groups. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/**
 * Sorts the places of a list by group, in memory that threads share.
 * @param groups - of each place, its group from 0 to before `count`; a negative one belongs to none
 */
export function groupPlaces(groups: Int32Array, count: number): GroupedPlaces {
  const starts = new Int32Array(new SharedArrayBuffer((count + 1) * Int32Array.BYTES_PER_ELEMENT));
  for (const group of groups) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const places = new Int32Array(new SharedArrayBuffer((starts[count] ?? 0) * Int32Array.BYTES_PER_ELEMENT));
  fillPlaces(groups, places, Int32Array.from(starts));
  return { starts, places };
}

function fillPlaces(groups: Int32Array, places: Int32Array, next: Int32Array): void {
  for (let place = 0; place < groups.length; place++) {
    const group = groups[place] ?? 0;
    if (group < 0) continue;
    const at = next[group] ?? 0;
    places[at] = place;
    next[group] = at + 1;
  }
}
