import type { Features } from '../records/features.ts';
import { at, isNear } from './contact-levels.ts';
import type { TokenLikeness } from './token-likeness.ts';
import type { Overlap, WordOverlap } from './word-overlap.ts';

/** Share of what a road says that the other may say otherwise. */
const MOST_CONFLICT = 0.25;
const LEAST_SHARED_BITS = 4;

/** Levels of the comparison `street`. */
export function streetLevel(
  features: Features,
  likeness: TokenLikeness,
  roads: WordOverlap,
  one: number,
  other: number,
): number {
  const { house } = features.columns;
  if (roads.length(one) + at(house, one) === 0 || roads.length(other) + at(house, other) === 0) return 0;
  const overlap = roads.compare(one, other);
  const conflict = Math.min(overlap.onlyOne, overlap.onlyOther);
  const fits = overlap.shared > 0 && conflict < MOST_CONFLICT * overlap.shared;
  if (at(house, one) !== 0 && at(house, one) === at(house, other))
    return sameHouseLevel(features, overlap, fits, one, other);
  if (!fits) return overlap.shared > Math.max(LEAST_SHARED_BITS, conflict) ? 6 : 7;
  const isLacking = at(house, one) === 0 || at(house, other) === 0;
  return isLacking || isNear(likeness, at(house, one), at(house, other), 1) ? 3 : 5;
}

function sameHouseLevel({ columns }: Features, overlap: Overlap, fits: boolean, one: number, other: number): number {
  if (!fits) return overlap.shared > Math.min(overlap.onlyOne, overlap.onlyOther) ? 3 : 4;
  if (overlap.alone + overlap.alike > 0) return 3;
  const a = at(columns.unit, one);
  const b = at(columns.unit, other);
  return a === 0 || b === 0 || a === b ? 1 : 2;
}
