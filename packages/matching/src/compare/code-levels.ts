import { CELL, type Features, LISTS, lengthOf } from '../records/features.ts';
import { cell, isNear } from './contact-levels.ts';
import type { TokenLikeness } from './token-likeness.ts';

const CODE = LISTS.indexOf('code');
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
export function taxLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const a = cell(rows, one, CELL.tax);
  const b = cell(rows, other, CELL.tax);
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  if (cell(rows, one, CELL.taxMain) === cell(rows, other, CELL.taxMain)) return 2;
  const length = shorter(likeness, a, b);
  const most = length >= LONG_TAX ? 2 : 1;
  if (length >= SHORTEST_TAX && likeness.edits(a, b, most) <= most) return 3;
  return cell(rows, one, CELL.identity) !== 0 && cell(rows, other, CELL.identity) !== 0 ? 5 : 4;
}

/** Levels of the comparison `city`. */
export function cityLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const a = cell(rows, one, CELL.city);
  const b = cell(rows, other, CELL.city);
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  const isPart = shorter(likeness, a, b) >= SHORTEST_PLACE && likeness.contains(a, b);
  return isPart || isNear(likeness, a, b, 2) ? 2 : 3;
}

/** Levels of the comparison `postcode`. */
export function postcodeLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const a = cell(rows, one, CELL.postcode);
  const b = cell(rows, other, CELL.postcode);
  return a === 0 || b === 0 ? 0 : 1 + likeness.edits(a, b, 2);
}

/** Levels of the comparison `bank`. */
export function bankLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const a = cell(rows, one, CELL.bank);
  const b = cell(rows, other, CELL.bank);
  return a === 0 || b === 0 ? 0 : 1 + likeness.edits(a, b, 1);
}

/** Levels of the comparison `date`. */
export function dateLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const a = cell(rows, one, CELL.date);
  const b = cell(rows, other, CELL.date);
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  return shorter(likeness, a, b) < FULL_DATE ? 4 : 1 + likeness.edits(a, b, 2);
}

/** Levels of the comparison `maker`. */
export function makerLevel(features: Features, likeness: TokenLikeness, one: number, other: number): number {
  const { rows } = features;
  const a = cell(rows, one, CELL.maker);
  const b = cell(rows, other, CELL.maker);
  if (a === 0 || b === 0) return codesLevel(features, likeness, one, other);
  if (a === b) return 1;
  if (shorter(likeness, a, b) < SHORTEST_MAKER) return 4;
  if (likeness.contains(a, b)) return 2;
  return shorter(likeness, a, b) > SHORTEST_MAKER && likeness.edits(a, b, 1) <= 1 ? 3 : 4;
}

/** Where part numbers are not given apart: words that look like one, in the names and specifications. */
function codesLevel({ rows, lists }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const oneCount = lengthOf(rows, one, CODE);
  const otherCount = lengthOf(rows, other, CODE);
  if (oneCount === 0 || otherCount === 0) return 0;
  const { words } = lists.code;
  const oneStart = cell(rows, one, CELL.code);
  const otherStart = cell(rows, other, CELL.code);
  const ones = words.subarray(oneStart, oneStart + oneCount);
  const others = words.subarray(otherStart, otherStart + otherCount);
  if (ones.some((word) => others.includes(word))) return 1;
  return ones.some((word) => others.some((partner) => likeness.contains(word, partner))) ? 2 : 4;
}
