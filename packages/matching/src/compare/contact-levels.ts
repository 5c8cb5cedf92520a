import { CELL, OWN_DOMAIN, SHARED_MAILBOX } from '../records/features.ts';
import type { TokenLikeness } from './token-likeness.ts';

/** From this power of two on, records that share a value are many. */
const SHARED_BY_MANY = 3;
const LONG_DOMAIN = 8;
const LONG_LOCAL = 6;
const PHONE_DIGITS = 8;

/** Levels of the comparison `phone`. */
export function phoneLevel(rows: Int32Array, one: number, other: number): number {
  const a = cell(rows, one, CELL.phone);
  const b = cell(rows, other, CELL.phone);
  if (a === 0 || b === 0) return 0;
  if (a === b) return cell(rows, one, CELL.sharedPhone) >= SHARED_BY_MANY ? 2 : 1;
  return differInOne(a - 1, b - 1) ? 3 : 4;
}

/** One number of a row. */
export function cell(rows: Int32Array, row: number, name: number): number {
  return rows[row + name] ?? 0;
}

/** Whether two numbers differ in one digit, or in the order of two neighbours. */
function differInOne(one: number, other: number): boolean {
  const difference = Math.abs(one - other);
  for (let place = 1, digit = 0; digit < PHONE_DIGITS; place *= 10, digit++) {
    const rest = difference / place;
    const isOneDigit =
      rest < 10 && Number.isInteger(rest) && Math.floor(one / place / 10) === Math.floor(other / place / 10);
    if (isOneDigit || areSwapped(one, other, place)) return true;
  }
  return false;
}

function areSwapped(one: number, other: number, place: number): boolean {
  const low = Math.floor(one / place) % 10;
  const high = Math.floor(one / (place * 10)) % 10;
  return low !== high && one + (low - high) * 9 * place === other;
}

/** Levels of the comparison `email`. */
export function emailLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const domain = cell(rows, one, CELL.domain);
  const local = cell(rows, one, CELL.local);
  const otherDomain = cell(rows, other, CELL.domain);
  const otherLocal = cell(rows, other, CELL.local);
  if (domain + local === 0 || otherDomain + otherLocal === 0) return 0;
  const flags = cell(rows, one, CELL.emailFlags);
  if (domain !== 0 && domain === otherDomain) {
    const isOwn = (flags & cell(rows, other, CELL.emailFlags) & OWN_DOMAIN) !== 0;
    const isRare = cell(rows, one, CELL.sharedDomain) < SHARED_BY_MANY;
    const level = sameDomainLevel(local === otherLocal, isOwn, isRare, (flags & SHARED_MAILBOX) !== 0);
    if (level !== 0) return level;
  }
  return otherDomainLevel(rows, likeness, one, other);
}

/** 0 where the domain, being a provider's, says nothing. */
function sameDomainLevel(isSameLocal: boolean, isOwn: boolean, isRare: boolean, isFunction: boolean): number {
  if (isSameLocal) return isOwn && !isRare && isFunction ? 4 : 1;
  if (!isOwn) return 0;
  return isRare ? 3 : 4;
}

function otherDomainLevel(rows: Int32Array, likeness: TokenLikeness, one: number, other: number): number {
  const domain = cell(rows, one, CELL.domain);
  const local = cell(rows, one, CELL.local);
  const otherDomain = cell(rows, other, CELL.domain);
  const otherLocal = cell(rows, other, CELL.local);
  if (isNear(likeness, domain, otherDomain)) {
    if (isNear(likeness, local, otherLocal)) return 2;
    if (domain !== otherDomain && likeness.length(domain) >= LONG_DOMAIN) return 4;
  }
  if (local !== otherLocal || likeness.length(local) < LONG_LOCAL) return 6;
  const flags = cell(rows, one, CELL.emailFlags) | cell(rows, other, CELL.emailFlags);
  return (flags & SHARED_MAILBOX) === 0 ? 5 : 6;
}

const LETTERS_PER_EDIT = 4;
const MOST_EDITS = 3;

/** Whether two texts are equal but for one edit in four characters; a missing one is near a missing one. */
export function isNear(likeness: TokenLikeness, one: number, other: number, most = MOST_EDITS): boolean {
  if (one === other) return true;
  if (one === 0 || other === 0) return false;
  const limit = Math.min(most, Math.floor(Math.min(likeness.length(one), likeness.length(other)) / LETTERS_PER_EDIT));
  return limit > 0 && likeness.edits(one, other, limit) <= limit;
}
