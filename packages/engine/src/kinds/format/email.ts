import { trimmedText } from '../../plain-text.ts';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const TOP_LEVEL = /^(\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu;
const SEPARATORS = /[,;、]/;

/** One address, or several divided by `,` `;` `、`. Syntax only. */
export function isEmail(text: string): boolean {
  return trimmedText(text).split(SEPARATORS).every(isAddress);
}

function isAddress(text: string): boolean {
  const parts = text.trim().split('@');
  const [local = '', domain = ''] = parts;
  if (parts.length !== 2 || local.length > 64 || !LOCAL.test(local)) return false;
  const labels = domain.split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '');
}
