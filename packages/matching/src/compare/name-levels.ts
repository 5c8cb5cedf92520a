import { CELL } from '../records/features.ts';
import { AREA_PARTS, BITS_STEPS, MOST_TOGETHER, NAME_KINDS } from './comparisons.ts';
import { cell } from './contact-levels.ts';
import type { MeasureConflict } from './measure-conflict.ts';
import { SAME_ROAD } from './street-level.ts';
import type { TokenLikeness } from './token-likeness.ts';
import type { Overlap, WordOverlap } from './word-overlap.ts';

const STEPS = BITS_STEPS.length + 1;
const DIFFERENT_NAME = 1 + NAME_KINDS.length * STEPS;
/** Last levels of names that are the same but for spelling and short forms, and of those that share most. */
const ALIKE = 3 * STEPS;
const PARTLY_ALIKE = 5 * STEPS;
const SHORTENED = 2;
/** Of what is shared, how much one name may have more and still be the same in short. */
const MOST_EXTRA = 0.4;
const SOME_CONFLICT = 0.25;
const MUCH_CONFLICT = 0.5;
const LETTERS_PER_EDIT = 8;
const BITS_PER_LETTER = 2;
const MOST_MEASURES = 3;

/**
 * Levels of the comparison `name`.
 * @param most - what a value says that one record alone has, in bits
 */
export function nameLevel(
  rows: Int32Array,
  likeness: TokenLikeness,
  names: WordOverlap,
  most: number,
  one: number,
  other: number,
): number {
  const core = cell(rows, one, CELL.core);
  const otherCore = cell(rows, other, CELL.core);
  if (core === 0 || otherCore === 0) return 0;
  const overlap = names.compare(one, other);
  const kind = wholeKind(likeness, core, otherCore, overlap);
  if (kind < 0) return DIFFERENT_NAME;
  // What a whole name says is bounded by how many records have it, however rare its words.
  const whole = most - Math.max(cell(rows, one, CELL.sharedCore), cell(rows, other, CELL.sharedCore));
  return 1 + kind * STEPS + stepOf(Math.min(overlap.shared, whole));
}

/** Where the words do not fit, the names without blanks may. */
function wholeKind(likeness: TokenLikeness, one: number, other: number, overlap: Overlap): number {
  const kind = wordsKind(overlap);
  if (kind >= 0 && kind <= SHORTENED) return kind;
  const shorter = Math.min(likeness.length(one), likeness.length(other));
  const most = Math.min(3, Math.floor(shorter / LETTERS_PER_EDIT));
  if (one !== other && (most === 0 || likeness.edits(one, other, most) > most)) return kind;
  overlap.shared += Math.min(overlap.onlyOne, overlap.onlyOther, BITS_PER_LETTER * shorter) * 0.8;
  return one === other ? 0 : 1;
}

/** Place in NAME_KINDS, or -1 for different names. */
function wordsKind({ shared, onlyOne, onlyOther, alike, alone }: Overlap): number {
  if (shared === 0) return -1;
  if (alone === 0) return alike === 0 ? 0 : 1;
  const conflict = Math.min(onlyOne, onlyOther);
  if (conflict === 0) return Math.abs(onlyOne - onlyOther) < MOST_EXTRA * shared ? 2 : 3;
  const share = conflict / (shared + conflict);
  if (share < SOME_CONFLICT) return 4;
  return share < MUCH_CONFLICT ? 5 : -1;
}

function stepOf(bits: number): number {
  let step = 0;
  while (step < BITS_STEPS.length && bits >= (BITS_STEPS[step] ?? 0)) step++;
  return step;
}

/** Levels of the comparison `legal`. */
export function legalLevel(rows: Int32Array, one: number, other: number): number {
  const a = cell(rows, one, CELL.legal);
  const b = cell(rows, other, CELL.legal);
  return a === 0 || b === 0 ? 0 : a === b ? 1 : 2;
}

/** Levels of the comparison `entity`. */
export function entityLevel(
  rows: Int32Array,
  likeness: TokenLikeness,
  measures: MeasureConflict,
  one: number,
  other: number,
): number {
  if (cell(rows, one, CELL.branch) !== cell(rows, other, CELL.branch)) return 4;
  const numbers = cell(rows, one, CELL.numbers);
  const otherNumbers = cell(rows, other, CELL.numbers);
  if (numbers !== otherNumbers) return numbersLevel(likeness, measures, numbers, otherNumbers);
  const agreeing = measures.count(numbers);
  if (agreeing > 0) return 6 + Math.min(MOST_MEASURES, agreeing);
  const place = cell(rows, one, CELL.place);
  const otherPlace = cell(rows, other, CELL.place);
  if (place === otherPlace) return place === 0 ? 0 : 1;
  return place === 0 || otherPlace === 0 ? 2 : 3;
}

/** More numbers on one side are no conflict. */
function numbersLevel(likeness: TokenLikeness, measures: MeasureConflict, one: number, other: number): number {
  if (measures.count(one) > 0 && measures.count(other) > 0) return measures.between(one, other) ? 5 : 6;
  return one === 0 || other === 0 || likeness.contains(one, other) ? 6 : 5;
}

/** Levels of the comparison `area`, from the other levels: which of its parts agree. */
export function areaLevel(city: number, postcode: number, street: number): number {
  return (
    1 +
    AREA_PARTS.city * Number(city === 1 || city === 2) +
    AREA_PARTS.postcode * Number(postcode === 1 || postcode === 2) +
    AREA_PARTS.street * Number(street > 0 && street <= SAME_ROAD)
  );
}

/** Levels of the comparison `together`, from the other levels: how many agree, by how the names do. */
export function togetherLevel(name: number, agreeing: number): number {
  const kind = name === 0 || name > PARTLY_ALIKE ? 2 : name > ALIKE ? 1 : 0;
  return 1 + kind * (MOST_TOGETHER + 1) + Math.min(MOST_TOGETHER, agreeing);
}
