import { isUscc } from '../identifiers/uscc.ts';
import { trimmedText } from '../plain-text.ts';

/** GB 32100-2015 leaves out I, O, S, V and Z because people take them for these digits; V has no digit it looks like. */
const MISREAD: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' };
const LENGTH = 18;

/**
 * The one unified social credit code that was meant by a text: the only one that stands in it, or the text with letters
 * that no code has read as the digits they look like. Only what ends with its check character counts; undefined where
 * nothing or more than one does. Digits are never exchanged for others: one in 31 would be right by chance.
 */
export function readUscc(text: string): string | undefined {
  const upper = trimmedText(text).toUpperCase();
  const compact = upper.replaceAll(/[\s\p{P}\p{S}]/gu, '');
  const readings = new Set(
    [...upper.split(/[^A-Z0-9]+/), ...(compact.length === LENGTH ? [compact] : [])].map(asDigits),
  );
  const codes = [...readings].filter(isUscc);
  return codes.length === 1 ? codes[0] : undefined;
}

function asDigits(word: string): string {
  return word.replaceAll(/[IOSZ]/g, (letter) => MISREAD[letter] ?? letter);
}
