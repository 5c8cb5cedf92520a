import type { Features } from '../records/features.ts';
import { at, isNear } from './contact-levels.ts';
import type { TokenLikeness } from './token-likeness.ts';

const SHORTEST_TAX = 6;
const LONG_TAX = 9;
/** Years, and years with months, are equal or not. */
const FULL_DATE = 8;
const SHORTEST_PLACE = 4;
const SHORTEST_MAKER = 5;

function shorter(likeness: TokenLikeness, one: number, other: number): number {
  return Math.min(likeness.length(one), likeness.length(other));
}

/** Levels of the comparison `tax`. */
export function taxLevel({ columns }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const a = at(columns.tax, one);
  const b = at(columns.tax, other);
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  if (at(columns.taxMain, one) === at(columns.taxMain, other)) return 2;
  const length = shorter(likeness, a, b);
  const most = length >= LONG_TAX ? 2 : 1;
  if (length >= SHORTEST_TAX && likeness.edits(a, b, most) <= most) return 3;
  return at(columns.identity, one) !== 0 && at(columns.identity, other) !== 0 ? 5 : 4;
}

/** Levels of the comparison `city`. */
export function cityLevel({ columns }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const a = at(columns.city, one);
  const b = at(columns.city, other);
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  const isPart = shorter(likeness, a, b) >= SHORTEST_PLACE && likeness.contains(a, b);
  return isPart || isNear(likeness, a, b, 2) ? 2 : 3;
}

/** Levels of the comparison `postcode`. */
export function postcodeLevel({ columns }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const a = at(columns.postcode, one);
  const b = at(columns.postcode, other);
  return a === 0 || b === 0 ? 0 : 1 + likeness.edits(a, b, 2);
}

/** Levels of the comparison `bank`. */
export function bankLevel({ columns }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const a = at(columns.bank, one);
  const b = at(columns.bank, other);
  return a === 0 || b === 0 ? 0 : 1 + likeness.edits(a, b, 1);
}

/** Levels of the comparison `date`. */
export function dateLevel({ columns }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const a = at(columns.date, one);
  const b = at(columns.date, other);
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  return shorter(likeness, a, b) < FULL_DATE ? 4 : 1 + likeness.edits(a, b, 2);
}

/** Levels of the comparison `maker`. */
export function makerLevel(features: Features, likeness: TokenLikeness, one: number, other: number): number {
  const a = at(features.columns.maker, one);
  const b = at(features.columns.maker, other);
  if (a === 0 || b === 0) return codesLevel(features, likeness, one, other);
  if (a === b) return 1;
  if (shorter(likeness, a, b) < SHORTEST_MAKER) return 4;
  if (likeness.contains(a, b)) return 2;
  return shorter(likeness, a, b) > SHORTEST_MAKER && likeness.edits(a, b, 1) <= 1 ? 3 : 4;
}

/** Where part numbers are not given apart: words that look like one, in the names and specifications. */
function codesLevel({ lists }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const { starts, words } = lists.code;
  const ones = words.subarray(at(starts, one), at(starts, one + 1));
  const others = words.subarray(at(starts, other), at(starts, other + 1));
  if (ones.length === 0 || others.length === 0) return 0;
  if (ones.some((word) => others.includes(word))) return 1;
  return ones.some((word) => others.some((partner) => likeness.contains(word, partner))) ? 2 : 4;
}
