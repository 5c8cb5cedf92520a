import type { NameWord } from './split-name.ts';
import type { Concept } from './vocabulary.ts';

/** Meanings that must all stand in a name, and how well a name that says just that fits (0 to 1). */
export interface NamePattern {
  readonly all: readonly Concept[];
  readonly fit: number;
}

/** `customer order` fits fully; `order~0.7` fits by 0.7. */
export function patterns(...texts: readonly string[]): readonly NamePattern[] {
  return texts.map((text) => {
    const [words = '', fit] = text.split('~');
    return { all: words.trim().split(' ') as Concept[], fit: fit === undefined ? 1 : Number(fit) };
  });
}

export interface NameRules {
  readonly patterns: readonly NamePattern[];
  /** Meanings that speak against it. */
  readonly not: readonly Concept[];
  /** Meanings that neither help nor hurt. */
  readonly ignored: readonly Concept[];
  /** What is left of the fit for each further word that means something else. */
  readonly otherWord: number;
  /** What is left of the fit for each word that makes it a satellite. */
  readonly satelliteWord: number;
}

const AGAINST = 0.1;
const FROM_CONTEXT = 0.95;

/** How well the words fit the best pattern, from 0 to 1. `context` words may fulfil a pattern and never hurt. */
export function nameFit(words: readonly NameWord[], context: readonly NameWord[], rules: NameRules): number {
  let best = 0;
  for (const pattern of rules.patterns) {
    if (pattern.fit <= best) continue;
    best = Math.max(best, patternFit(words, context, pattern, rules));
  }
  return best;
}

function patternFit(
  words: readonly NameWord[],
  context: readonly NameWord[],
  { all, fit }: NamePattern,
  rules: NameRules,
): number {
  const used = new Set<NameWord>();
  let quality = fit;
  for (const concept of all) {
    const own =
      words.find((word) => !used.has(word) && word.concepts.includes(concept)) ??
      words.find((word) => word.concepts.includes(concept));
    if (own !== undefined) used.add(own);
    else if (context.some((word) => word.concepts.includes(concept))) quality *= FROM_CONTEXT;
    else return 0;
  }
  if (used.size === 0) return 0;
  const free = new Set(context.map(({ text }) => text));
  for (const word of words) if (!used.has(word) && !free.has(word.text)) quality *= leftOver(word, all, rules);
  return quality;
}

function leftOver({ text, concepts }: NameWord, all: readonly Concept[], rules: NameRules): number {
  if (text.length === 1 || /^\d+$/.test(text)) return 1;
  if (concepts.some((concept) => all.includes(concept) || rules.ignored.includes(concept))) return 1;
  if (concepts.some((concept) => rules.not.includes(concept))) return AGAINST;
  return concepts.includes('satellite') ? rules.satelliteWord : rules.otherWord;
}
