import { isValidUscc, type TaxId } from './codes.ts';

/** Whether the digits behind the country are those of a VAT number with a right check digit. */
const VAT: Readonly<Record<string, (digits: string) => boolean>> = {
  be: (text) => /^[01]\d{9}$/.test(text) && Number(text.slice(8)) === 97 - (Number(text.slice(0, 8)) % 97),
  de: (text) => /^[1-9]\d{8}$/.test(text) && iso7064(text.slice(0, 8)) === Number(text[8]),
  dk: (text) => /^[1-9]\d{7}$/.test(text) && weighted(text, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  fr: (text) => /^\d{11}$/.test(text) && Number(text.slice(0, 2)) === (12 + 3 * (Number(text.slice(2)) % 97)) % 97,
  it: (text) => /^\d{11}$/.test(text) && luhn(text),
  pl: (text) => /^\d{10}$/.test(text) && weighted(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(text[9]),
};

/**
 * The number under which an authority keeps a firm, where its check digit is right: a unified social credit code by the code
 * of its organisation, or the VAT number of a country whose check is published (BE, DE, DK, FR, IT,
 * PL). Empty otherwise: a number that cannot be checked may be mistyped.
 */
export function registrationOf({ text, main }: TaxId): string {
  if (isValidUscc(text) === true) return main;
  return VAT[text.slice(0, 2)]?.(text.slice(2)) === true ? main : '';
}

/** ISO 7064 MOD 11,10. */
function iso7064(digits: string): number {
  const product = [...digits].reduce((carry, digit) => {
    const sum = (Number(digit) + carry) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
