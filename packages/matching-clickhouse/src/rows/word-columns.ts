import { type Features, MOST_WORDS } from '@erp-audit/matching/for-engines';
import type { ColumnOf } from './columns.ts';
import { wordsOf } from './record-columns.ts';
import { FIRST_HAN, isHan, lengthOfText, maskOf, textOf } from './text.ts';

const DIGIT = /[0-9]/;
const DIGITS = /^[0-9]*$/;

/** Words that may be spelt in several ways, each once. */
export function spelledWords(features: Features): Iterable<number> {
  const words = new Set<number>();
  for (let record = 0; record < features.count; record++)
    for (const list of ['name', 'road'] as const)
      for (const word of wordsOf(features, list, record).subarray(0, MOST_WORDS)) words.add(word);
  return words;
}

/** What is compared of each word; the sources are its number in the pool. */
export function wordColumns(features: Features): readonly ColumnOf<number>[] {
  return [
    { name: 'word', type: 'UInt32', value: (word) => word },
    { name: 'text', type: 'String', value: (word) => textOf(features, word) },
    { name: 'length', type: 'UInt32', value: (word) => lengthOfText(features, word) },
    { name: 'mask', type: 'UInt32', value: (word) => maskOf(features, word) },
    { name: 'han', type: 'UInt8', value: (word) => Number(isHan(features, word)) },
    { name: 'digit', type: 'UInt8', value: (word) => Number(DIGIT.test(textOf(features, word))) },
    { name: 'digits', type: 'UInt8', value: (word) => Number(DIGITS.test(textOf(features, word))) },
    { name: 'sounds', type: 'Array(UInt16)', value: (word) => soundsOf(features, word) },
  ];
}

/** Of each character its sound, 0 where it has none known; empty where none has. */
function soundsOf({ poolCodes, poolStarts, sounds }: Features, word: number): number[] {
  const found = Array.from(
    poolCodes.subarray(poolStarts[word], poolStarts[word + 1]),
    (code) => sounds[code - FIRST_HAN] ?? 0,
  );
  return found.some((sound) => sound !== 0) ? found : [];
}
