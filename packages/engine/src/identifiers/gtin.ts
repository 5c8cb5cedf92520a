import { trimmedText } from '../plain-text.ts';

/** GTIN-8, UPC-A, EAN-13, GTIN-14 (GS1 General Specifications). */
const LENGTHS: readonly number[] = [8, 12, 13, 14];
const EAN_LENGTH = 13;

/** The digits of a GTIN as people write it, with spaces or hyphens; undefined where something else is in it. */
export function gtinDigits(text: string): string | undefined {
  const digits = trimmedText(text).replaceAll(/[\s-]/g, '');
  return /^[0-9]+$/.test(digits) ? digits : undefined;
}

/** Whether digits have the length of a GTIN and end with its check digit: weights 3 and 1 from the right, modulo 10. */
export function isGtin(digits: string): boolean {
  if (!LENGTHS.includes(digits.length)) return false;
  const sum = [...digits].toReversed().reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Whether a number of 12 or 13 digits begins, as EAN-13, with one of the prefixes that companies use among themselves. */
export function isInternalGtin(digits: string, prefixes: readonly string[]): boolean {
  if (digits.length !== EAN_LENGTH && digits.length !== EAN_LENGTH - 1) return false;
  const ean = digits.padStart(EAN_LENGTH, '0');
  return prefixes.some((prefix) => ean.startsWith(prefix));
}
