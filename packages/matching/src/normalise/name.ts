import { parseChineseName } from './chinese-name.ts';
import { fold, hasHan } from './fold.ts';
import { findLegalForm } from './legal-forms.ts';
import type { NameParts } from './name-parts.ts';
import { loadWords } from './words.ts';

const DOTTED = /\b(\p{L})\.(?=\p{L}\b)/gu;
const APOSTROPHE = /['’`´]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const BRACKET = /[([]/;
/** Nothing stands between these words but one blank each. */
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ROMAN: Readonly<Record<string, string>> = { ii: '2', iii: '3', iv: '4', vi: '6', vii: '7', viii: '8' };

/** Splits a name of any language. */
export function parseName(raw: string): NameParts {
  const folded = fold(raw);
  return hasHan(folded) ? parseChineseName(folded) : parseWords(folded);
}

export function wordsOf(folded: string): string[] {
  if (PLAIN_WORDS.test(folded)) return folded.split(' ');
  return folded
    .replaceAll(DOTTED, '$1')
    .replaceAll(APOSTROPHE, '')
    .replaceAll(NOT_WORD, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Marks stand in brackets, or alone at an end behind a dash or a star. */
function withoutMarks(folded: string): string {
  const { status } = loadWords();
  const inside = !BRACKET.test(folded)
    ? folded
    : folded.replaceAll(/[([]([^)\]]*)[)\]]/g, (whole, inner: string) =>
        status.includes(inner.trim()) || /^\d$/.test(inner.trim()) ? ' ' : whole,
      );
  const end = /[*#\-–/]\s*([a-z][a-z ]*|\d)$/.exec(inside);
  return end !== null && (status.includes(end[1] ?? '') || /^\d$/.test(end[1] ?? ''))
    ? inside.slice(0, end.index)
    : inside;
}

function parseWords(folded: string): NameParts {
  const table = loadWords();
  const all = joinInitials(wordsOf(withoutMarks(folded)));
  const legal = findLegalForm(all);
  const bare = legal === undefined ? all : legal.at === 'end' ? all.slice(0, -legal.words) : all.slice(legal.words);
  const branch = bare.some((word) => table.branch.has(word)) ? 'branch' : '';
  const kept = bare.filter((word) => !(table.skip.has(word) || table.title.has(word) || table.branch.has(word)));
  const tokens = (kept.length === 0 ? bare : kept).map((word) => table.name.get(word) ?? word);
  const numbers = tokens
    .map((word) => table.ordinal.get(word) ?? ROMAN[word] ?? word)
    .filter((word) => /^\d+$/.test(word));
  return { tokens, core: tokens.join(''), legal: legal?.form ?? '', place: '', branch, numbers: numbers.join(' ') };
}

/** "g m b h" is one word; a single initial of a person stays. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '--']) {
    if (word.length === 1 && /\p{L}/u.test(word)) {
      run += word;
      continue;
    }
    if (run !== '') joined.push(run);
    run = '';
    if (word !== '--') joined.push(word);
  }
  return joined;
}
