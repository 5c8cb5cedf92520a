import { CELL } from '../records/features.ts';
import { cell, isNear } from './contact-levels.ts';
import type { TokenLikeness } from './token-likeness.ts';
import type { Overlap, WordOverlap } from './word-overlap.ts';

/** Share of what a road says that the other may say otherwise. */
const MOST_CONFLICT = 0.25;
const LEAST_SHARED_BITS = 4;

/** The last level at which the road is the same. */
export const SAME_ROAD = 5;

/** Levels of the comparison `street`. */
export function streetLevel(
  rows: Int32Array,
  likeness: TokenLikeness,
  roads: WordOverlap,
  one: number,
  other: number,
): number {
  const house = cell(rows, one, CELL.house);
  const otherHouse = cell(rows, other, CELL.house);
  if (roads.length(one) + house === 0 || roads.length(other) + otherHouse === 0) return 0;
  const overlap = roads.compare(one, other);
  const conflict = Math.min(overlap.onlyOne, overlap.onlyOther);
  const fits = overlap.shared > 0 && conflict < MOST_CONFLICT * overlap.shared;
  if (house !== 0 && house === otherHouse) return sameHouseLevel(rows, overlap, fits, one, other);
  if (!fits) return overlap.shared > Math.max(LEAST_SHARED_BITS, conflict) ? 6 : 7;
  return house === 0 || otherHouse === 0 || isNear(likeness, house, otherHouse, 1) ? 3 : 5;
}

function sameHouseLevel(rows: Int32Array, overlap: Overlap, fits: boolean, one: number, other: number): number {
  if (!fits) return overlap.shared > Math.min(overlap.onlyOne, overlap.onlyOther) ? 3 : 4;
  if (overlap.alone + overlap.alike > 0) return 3;
  const a = cell(rows, one, CELL.unit);
  const b = cell(rows, other, CELL.unit);
  return a === 0 || b === 0 || a === b ? 1 : 2;
}
