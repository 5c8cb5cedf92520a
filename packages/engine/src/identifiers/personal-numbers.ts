import { trimmedText } from '../plain-text.ts';
import { isResidentId } from './resident-id.ts';

/** A number of a person that stands in a text. */
export interface PersonalNumber {
  readonly type: 'resident_id' | 'mobile';
  /** First and last character; nobody needs more to find it. */
  readonly masked: string;
}

/** 18 characters that are no part of a longer number or word. */
const RESIDENT_ID = /(?<![0-9A-Z])[0-9]{17}[0-9X](?![0-9A-Z])/g;

/** Regions of GB/T 2260 begin with 11 (Beijing) to 82 (Macao). */
const REGIONS = { first: 11, last: 82 } as const;

/** A Chinese mobile number, with or without +86, as people put it into groups. */
const MOBILE = /(?<![0-9A-Z])(?:(?:\+|00)?86[ -]?)?1[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4})(?![0-9A-Z])/g;

/** Numbers that forms are filled with. */
const NOBODYS: readonly string[] = ['13800138000', '13888888888', '13800000000'];

/**
 * Resident identity numbers (GB 11643: region, day of birth that exists, check character) and Chinese mobile numbers in
 * a text. One in 11 other numbers of 18 digits with such a region and day passes by chance.
 */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  const plain = trimmedText(text).toUpperCase();
  const found = (pattern: RegExp) => [...plain.matchAll(pattern)].map(([match]) => match);
  const ids = found(RESIDENT_ID).filter((id) => isRegion(id.slice(0, 2)) && isResidentId(id));
  const mobiles = found(MOBILE)
    .map((match) => match.replaceAll(/[^0-9]/g, '').slice(-11))
    .filter((mobile) => !NOBODYS.includes(mobile));
  return [
    ...ids.map((id) => ({ type: 'resident_id' as const, masked: masked(id) })),
    ...mobiles.map((mobile) => ({ type: 'mobile' as const, masked: masked(mobile) })),
  ];
}

function isRegion(digits: string): boolean {
  return Number(digits) >= REGIONS.first && Number(digits) <= REGIONS.last;
}

function masked(number: string): string {
  return `${number.slice(0, 1)}${'*'.repeat(number.length - 2)}${number.slice(-1)}`;
}
