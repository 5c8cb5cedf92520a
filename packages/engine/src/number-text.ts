import type { RowValue } from '@erp-audit/core';

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * A number as the one text that every database agrees on: no zeros that a column's type adds, no exponent, a zero before
 * the point. `12.500`, `12.5` and `1.25E+1` are `12.5`. What is no number, such as infinity, stays as it came.
 */
export function numberText(value: RowValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  const text = String(value).trim();
  const [, sign, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return text;
  const digits = shifted(whole, fraction, Number(exponent));
  return digits === '0' ? digits : `${sign === '-' ? '-' : ''}${digits}`;
}

/** The digits with the point moved to the right, or to the left where `places` is negative. */
function shifted(whole: string, fraction: string, places: number): string {
  const all = whole + fraction;
  const point = whole.length + places;
  const integer = all.slice(0, Math.max(0, point)).padEnd(point, '0').replace(/^0+/, '');
  const rest = (point < 0 ? '0'.repeat(-point) : '') + all.slice(Math.max(0, point));
  const decimals = rest.replace(/0+$/, '');
  return `${integer || '0'}${decimals === '' ? '' : `.${decimals}`}`;
}
