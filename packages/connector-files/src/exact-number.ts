/** Most digits of a decimal in DuckDB. */
export const MOST_DIGITS = 38;

/** A number as exact text, and how much room its digits take. */
export interface ExactNumber {
  readonly text: string;
  readonly integerDigits: number;
  readonly decimals: number;
}

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** A number written with a decimal point, also with an exponent; undefined where the text is none. */
export function exactNumber(text: string): ExactNumber | undefined {
  const [, sign = '', integer = '', fraction = '', exponent = '0'] = PLAIN.exec(text) ?? [];
  if (integer === '' && fraction === '') return undefined;
  const [whole, decimals] = shifted(integer, fraction, Number(exponent));
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const isZero = /^0*$/.test(digits) && /^0*$/.test(decimals);
  const number = `${sign === '-' && !isZero ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}`;
  return { text: number, integerDigits: digits === '0' ? 0 : digits.length, decimals: decimals.length };
}

/** The decimal point moved by an exponent. */
function shifted(integer: string, fraction: string, exponent: number): readonly [string, string] {
  if (exponent === 0) return [integer, fraction];
  const digits = integer + fraction;
  const point = integer.length + exponent;
  if (point >= digits.length) return [digits.padEnd(point, '0'), ''];
  if (point <= 0) return ['0', digits.padStart(digits.length - point, '0')];
  return [digits.slice(0, point), digits.slice(point)];
}

/** The narrowest decimal type that holds numbers of that many digits, or undefined where none does. */
export function decimalType(integerDigits: number, decimals: number): string | undefined {
  // Where no digit stands before the point, DuckDB writes none in a text either: `.1`.
  const digits = integerDigits === 0 ? Math.min(MOST_DIGITS, 1 + decimals) : integerDigits + decimals;
  return digits > MOST_DIGITS ? undefined : `decimal(${digits}, ${decimals})`;
}
