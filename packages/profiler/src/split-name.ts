import { type Concept, conceptsOf, isWord } from './vocabulary.ts';

/** One word of a name with what it may mean. */
export interface NameWord {
  readonly text: string;
  readonly concepts: readonly Concept[];
}

const SHORTEST_INNER_WORD = 3;
const SHORTEST_OUTER_WORD = 2;
const cache = new Map<string, readonly NameWord[]>();
const MOST_CACHED = 200_000;

/**
 * The words of a table or column name: at underscores, changes of case and digits, and run-together names
 * (`purchaseorderdetail`, `qtyordered`) by the fewest words of the vocabulary that make up the whole.
 */
export function splitName(name: string): readonly NameWord[] {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const parts = name
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((part) => (conceptsOf(part).length > 0 ? [part] : part.split(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)))
    .filter((part) => part !== '');
  const words = parts.flatMap(cutRunTogether).map((text) => ({ text, concepts: conceptsOf(text) }));
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(name, words);
  return words;
}

function cutRunTogether(text: string): readonly string[] {
  if (text.length < 2 * SHORTEST_OUTER_WORD || conceptsOf(text).length > 0) return [text];
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) best.push(bestEndingAt(text, end, best));
  return best[text.length] ?? [text];
}

function bestEndingAt(
  text: string,
  end: number,
  best: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  for (let start = 0; start < end; start += 1) {
    const before = best[start];
    if (before === undefined || (found !== undefined && before.length + 1 >= found.length)) continue;
    if (isPiece(text, start, end)) found = [...before, text.slice(start, end)];
  }
  return found;
}

/** Short words stand at the ends of a name only, and only the last may be a plural. */
function isPiece(text: string, start: number, end: number): boolean {
  const isOuter = start === 0 || end === text.length;
  if (end - start < (isOuter ? SHORTEST_OUTER_WORD : SHORTEST_INNER_WORD)) return false;
  const word = text.slice(start, end);
  return end === text.length ? conceptsOf(word).length > 0 : isWord(word);
}
