import { CELL, MOST_RARE, ROW } from '../records/features.ts';
import { cell } from './contact-levels.ts';

/** Of the characters of the name with more, how many the other has too where one may be a misspelling of the other. */
const ALIKE_SHARE = 0.6;
/** Where one of these agrees, a pair is compared whatever the names are. */
const NUMBERS = [CELL.phone, CELL.taxMain, CELL.bank, CELL.date, CELL.maker] as const;

/** Where two of these differ, that no number agrees decides. */
const TELLING = [CELL.tax, CELL.city, CELL.house] as const;
const MOST_DIFFERENT = 1;

/**
 * Whether a pair is worth comparing: it agrees in a number or an e-mail address, or the names have a word in common that
 * few have, or most of their characters, and tax ID, city and house do not speak against it. An address alone, or a trade
 * with a house number, never makes two records one.
 * @param rows - see `Features.rows`; only the first half of either row is read
 */
export function mayBeOne(rows: Int32Array, oneRecord: number, otherRecord: number): boolean {
  const one = oneRecord * ROW;
  const other = otherRecord * ROW;
  if (agreeInNumber(rows, one, other)) return true;
  if (countDifferent(rows, one, other) > MOST_DIFFERENT)
    return isEqual(rows, one, other, CELL.core) && !isDifferent(rows, one, other, CELL.city);
  return (
    shareRareWord(rows, one, other) ||
    haveAlikeCharacters(cell(rows, one, CELL.characters), cell(rows, other, CELL.characters))
  );
}

function agreeInNumber(rows: Int32Array, one: number, other: number): boolean {
  for (const number of NUMBERS) if (isEqual(rows, one, other, number)) return true;
  const local = cell(rows, one, CELL.local);
  const domain = cell(rows, one, CELL.domain);
  return local + domain !== 0 && local === cell(rows, other, CELL.local) && domain === cell(rows, other, CELL.domain);
}

function countDifferent(rows: Int32Array, one: number, other: number): number {
  let count = 0;
  for (const telling of TELLING) if (isDifferent(rows, one, other, telling)) count++;
  return count;
}

/** Both have a value, and the same. */
function isEqual(rows: Int32Array, one: number, other: number, name: number): boolean {
  const value = cell(rows, one, name);
  return value !== 0 && value === cell(rows, other, name);
}

/** Both have a value, and another. */
function isDifferent(rows: Int32Array, one: number, other: number, name: number): boolean {
  const a = cell(rows, one, name);
  const b = cell(rows, other, name);
  return a !== 0 && b !== 0 && a !== b;
}

function shareRareWord(rows: Int32Array, one: number, other: number): boolean {
  for (let at = one + CELL.rare1; at < one + CELL.rare1 + MOST_RARE; at++) {
    const word = rows[at] ?? 0;
    if (word === 0) return false;
    for (let partner = other + CELL.rare1; partner < other + CELL.rare1 + MOST_RARE; partner++)
      if (rows[partner] === word) return true;
  }
  return false;
}

/** A name that is not there contradicts nothing. */
function haveAlikeCharacters(one: number, other: number): boolean {
  if (one === 0 || other === 0) return true;
  return bitCount(one & other) >= ALIKE_SHARE * Math.max(bitCount(one), bitCount(other));
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
