import { type Features, OWN_DOMAIN, SHARED_MAILBOX } from '../records/features.ts';
import type { TokenLikeness } from './token-likeness.ts';

/** From this power of two on, records that share a value are many. */
const SHARED_BY_MANY = 3;
const LONG_DOMAIN = 8;
const LONG_LOCAL = 6;
const PHONE_DIGITS = 8;

/** Levels of the comparison `phone`. */
export function phoneLevel({ columns, shared }: Features, one: number, other: number): number {
  const a = at(columns.phone, one);
  const b = at(columns.phone, other);
  if (a === 0 || b === 0) return 0;
  if (a === b) return at(shared.phone, one) >= SHARED_BY_MANY ? 2 : 1;
  return differInOne(a - 1, b - 1) ? 3 : 4;
}

export function at(column: Int32Array | Uint8Array, record: number): number {
  return column[record] ?? 0;
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
export function emailLevel(features: Features, likeness: TokenLikeness, one: number, other: number): number {
  const { local, domain, emailFlags } = features.columns;
  const isMissing = at(domain, one) + at(local, one) === 0 || at(domain, other) + at(local, other) === 0;
  if (isMissing) return 0;
  const isOwn = (at(emailFlags, one) & at(emailFlags, other) & OWN_DOMAIN) !== 0;
  if (at(domain, one) !== 0 && at(domain, one) === at(domain, other)) {
    const isRare = at(features.shared.domain, one) < SHARED_BY_MANY;
    const level = sameDomainLevel(
      at(local, one) === at(local, other),
      isOwn,
      isRare,
      (at(emailFlags, one) & SHARED_MAILBOX) !== 0,
    );
    if (level !== 0) return level;
  }
  return otherDomainLevel(features, likeness, one, other);
}

/** 0 where the domain, being a provider's, says nothing. */
function sameDomainLevel(isSameLocal: boolean, isOwn: boolean, isRare: boolean, isFunction: boolean): number {
  if (isSameLocal) return isOwn && !isRare && isFunction ? 4 : 1;
  if (!isOwn) return 0;
  return isRare ? 3 : 4;
}

function otherDomainLevel({ columns }: Features, likeness: TokenLikeness, one: number, other: number): number {
  const { local, domain, emailFlags } = columns;
  const domains = isNear(likeness, at(domain, one), at(domain, other));
  if (domains && isNear(likeness, at(local, one), at(local, other))) return 2;
  const isTypo = domains && at(domain, one) !== at(domain, other) && likeness.length(at(domain, one)) >= LONG_DOMAIN;
  if (isTypo) return 4;
  const isFunction = ((at(emailFlags, one) | at(emailFlags, other)) & SHARED_MAILBOX) !== 0;
  const isPerson = at(local, one) === at(local, other) && !isFunction && likeness.length(at(local, one)) >= LONG_LOCAL;
  return isPerson ? 5 : 6;
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
