import type { IdeaCount, RuleIdea } from './rule-idea.ts';

/** An idea that holds today, with how much it is worth. */
export interface JudgedIdea extends IdeaCount {
  readonly idea: RuleIdea;
  /** How sure it is that this is a rule and no accident, from 0 to 1. */
  readonly certainty: number;
  readonly worth: number;
}

const FEWEST_RECORDS = 20;
/** At least this share must follow a usage, seen with the doubt that few records leave. */
const USUAL_FROM = 0.9;
const LOGIC_FROM = 0.5;
/** Two standard deviations: a doubt of about one in forty. */
const Z = 2;

/**
 * The ideas that hold: of each group the first that nearly all records follow, if some do not; most worth first.
 * An idea that all records follow, or that too many break, is none.
 */
export function judgeIdeas(counted: readonly (readonly [RuleIdea, IdeaCount])[]): readonly JudgedIdea[] {
  const decided = new Set<string>();
  const judged: JudgedIdea[] = [];
  for (const [idea, count] of counted) {
    const group = `${idea.entity} ${idea.group}`;
    const certainty = certaintyOf(idea, count);
    if (decided.has(group) || certainty === undefined) continue;
    decided.add(group);
    if (count.found > 0)
      judged.push({ ...count, idea, certainty, worth: certainty * idea.weight * Math.log2(1 + count.found) });
  }
  return judged.toSorted((a, b) => b.worth - a.worth || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf({ idea }: JudgedIdea): string {
  return `${idea.entity}/${idea.id}`;
}

function certaintyOf({ basis }: RuleIdea, { inScope, found }: IdeaCount): number | undefined {
  if (inScope < FEWEST_RECORDS) return undefined;
  const sound = lowerBound(inScope - found, inScope);
  if (basis === 'usual') return sound >= USUAL_FROM ? sound : undefined;
  return sound >= LOGIC_FROM ? (1 + sound) / 2 : undefined;
}

/** The least share that is likely, by the score interval of Wilson. */
function lowerBound(hits: number, all: number): number {
  const share = hits / all;
  const square = Z * Z;
  const spread = Z * Math.sqrt((share * (1 - share) + square / (4 * all)) / all);
  return Math.max(0, (share + square / (2 * all) - spread) / (1 + square / all));
}
