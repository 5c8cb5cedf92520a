import { trimmedText } from '../../plain-text.ts';

const NUMBER = /^[+]?[0-9 ().\-/]+([ ]*(x|ext\.?|转|-)[ ]*[0-9]{1,6})?$/i;
const EXTENSION = /[ ]*(x|ext\.?|转)[ ]*[0-9]{1,6}$/i;
const HYPHEN_EXTENSION = /-[0-9]{1,6}$/;
const SEPARATORS = /[,;、/]/;

/**
 * Mainland China without +86: mobile, area code and number, 400/800, or a service number such as 12345 or 95588.
 * Behind +86 the 0 of the area code is left out.
 */
const CHINA = /^(1[3-9][0-9]{9}|0[0-9]{2,3}[0-9]{7,8}|[48]00[0-9]{7}|1[0-9]{4}|95[0-9]{3})$/;
const CHINA_FROM_ABROAD = /^[1-9][0-9]{1,2}[0-9]{7,8}$/;

/** One number, or several divided by `,` `;` `、` `/` of which each is one. Syntax only. */
export function isPhone(text: string, country: string): boolean {
  const isChina = trimmedText(country).toUpperCase() === 'CN';
  const isOne = (part: string) => isNumber(part.trim(), isChina);
  const whole = trimmedText(text);
  const parts = whole.split(SEPARATORS);
  return isOne(whole) || (parts.length > 1 && parts.every(isOne));
}

function isNumber(text: string, isChina: boolean): boolean {
  if (!NUMBER.test(text)) return false;
  const digits = text.replaceAll(/[^0-9]/g, '');
  if (isChina) return isChineseNumber(text);
  return digits.length >= 6 && digits.length <= 20;
}

function isChineseNumber(text: string): boolean {
  const national = text.replace(/^(\+|00)86/, '');
  const isFromAbroad = national !== text;
  const matches = (candidate: string) => {
    const digits = candidate.replaceAll(/[^0-9]/g, '');
    return CHINA.test(digits) || (isFromAbroad && CHINA_FROM_ABROAD.test(digits));
  };
  const withoutWord = national.replace(EXTENSION, '');
  return matches(withoutWord) || (withoutWord === national && matches(national.replace(HYPHEN_EXTENSION, '')));
}
