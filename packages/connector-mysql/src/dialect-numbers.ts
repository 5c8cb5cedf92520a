const MOST_DIGITS = 65;
const MOST_DECIMALS = 30;
/** Far more than any number of an ERP, where the digits are not seen in the text. */
const WIDEST = `decimal(${MOST_DIGITS}, ${MOST_DECIMALS})`;

/** The narrowest type that holds all of these numbers, written as decimal text, without loss; null is no number. */
export function decimalType(numbers: readonly (string | null)[]): string {
  let digits = 1;
  let decimals = 0;
  for (const number of numbers) {
    if (number === null) continue;
    const [, whole, fraction = ''] = /^\s*[+-]?(\d*)(?:\.(\d*))?\s*$/.exec(number) ?? [];
    if (whole === undefined) return WIDEST;
    digits = Math.max(digits, whole.length);
    decimals = Math.max(decimals, fraction.length);
  }
  const scale = Math.min(decimals, MOST_DECIMALS);
  return `decimal(${Math.min(digits + scale, MOST_DIGITS)}, ${scale})`;
}
