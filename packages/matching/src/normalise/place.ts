import { tableWords } from './data-files.ts';
import { fold, hasHan } from './fold.ts';
import { soundOf } from './sounds.ts';

let bySound: ReadonlyMap<string, string> | undefined;
const NOT_LETTER = /[^\p{L}\p{N}]/gu;
const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/** A city as it is compared: without suffix, Chinese ones written in Latin letters as themselves. */
export function placeName(raw: string): string {
  if (raw === '') return '';
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const name = normalise(raw);
  if (cache.size < CACHE_LIMIT) cache.set(raw, name);
  return name;
}

function normalise(raw: string): string {
  const text = fold(raw).replaceAll(NOT_LETTER, '');
  if (hasHan(text)) return text.length > 2 ? text.replace(/(?:市|区|县|特别行政区)$/, '') : text;
  bySound ??= new Map(
    tableWords('chinese-places.txt')
      .map((place) => [soundOf(place), fold(place)] as const)
      .reverse(),
  );
  return bySound.get(text.replace(/city$/, '')) ?? text;
}
