import type { Random } from '../random.ts';

const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(text.charAt(index)), 0);
}

/** Check character of the nine-character organisation code (GB 11714). */
function organisationCheck(code: string): string {
  const rest = 11 - (weightedSum(code, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/** Check character of a unified social credit code (GB 32100), from its first 17 characters. */
export function creditCodeCheck(body: string): string {
  return CREDIT_ALPHABET.charAt((31 - (weightedSum(body, CREDIT_ALPHABET, CREDIT_WEIGHTS) % 31)) % 31);
}

/** A valid unified social credit code (统一社会信用代码) of an enterprise in the region. */
export function creditCode(region: string, random: Random): string {
  const organisation = `MA${random.digits(6)}`;
  const body = `91${region}${organisation}${organisationCheck(organisation)}`;
  return body + creditCodeCheck(body);
}

/** A valid German VAT number (ISO 7064 MOD 11,10). */
export function germanVat(random: Random): string {
  const body = `${random.between(1, 9)}${random.digits(7)}`;
  const product = [...body].reduce((carry, digit) => {
    const sum = (Number(digit) + carry) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return `DE${body}${(11 - product) % 10}`;
}

/** A valid French VAT number with the numeric key. */
export function frenchVat(random: Random): string {
  const siren = `${random.between(3, 8)}${random.digits(8)}`;
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

/** An employer identification number as United States suppliers give it; it has no check digit. */
export function employerNumber(random: Random): string {
  return `${random.between(20, 98)}-${random.digits(7)}`;
}
