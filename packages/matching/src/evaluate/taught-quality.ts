import type { Edges } from '../cluster/edges.ts';
import { againstRivals } from '../cluster/rivals.ts';
import { levelsOf } from '../compare/comparisons.ts';
import { PairComparer } from '../compare/pair-comparer.ts';
import { type Decision, decidedPairs } from '../learn/decided-pairs.ts';
import { farthest, learnFromDecisions } from '../learn/decisions.ts';
import { type Model, scoreOf } from '../learn/model.ts';
import { probabilityOf } from '../learn/probability.ts';
import type { Features } from '../records/features.ts';
import { DEFAULT_THRESHOLD } from '../search.ts';
import type { SearchedRecords } from '../search-records.ts';
import type { Measure, Quality } from './quality.ts';

/** What people are shown as probable. */
const SHOWN_FROM = DEFAULT_THRESHOLD;
const CERTAIN_FROM = 0.95;

/** What decisions teach of the pairs that were not decided. */
export interface TaughtQuality {
  /** Pairs that were decided; fewer than were asked for where there are no more in doubt. */
  readonly decisions: number;
  readonly same: number;
  /** Most bits that a weight moved by; 0 where there were too few decisions of one kind to learn from. */
  readonly moved: number;
  /** Of all pairs but the decided ones. */
  readonly before: Quality;
  readonly after: Quality;
}

/**
 * Lets the labels decide pairs that a person would be asked of, learns from these, and measures all others. That the
 * decided pairs themselves are right from then on does not count.
 */
export function taughtBy(
  { features, found }: Pick<SearchedRecords, 'features' | 'found'>,
  truth: Int32Array,
  wanted: number,
  measure: Measure,
): TaughtQuality {
  const { links, model } = found;
  const decisions = drawn(links, wanted).map((edge): Decision => {
    const pair = [links.ones[edge] ?? 0, links.others[edge] ?? 0] as const;
    return { pair, isOne: truth[pair[0]] === truth[pair[1]] };
  });
  const taught = learnFromDecisions(model, decidedPairs(features, decisions));
  const quality = (edges: Edges): Quality => ({
    threshold: DEFAULT_THRESHOLD,
    ...measure(
      againstRivals(edges, features.columns.side),
      DEFAULT_THRESHOLD,
      decisions.map(({ pair }) => pair),
    ),
  });
  return {
    decisions: decisions.length,
    same: decisions.filter(({ isOne }) => isOne).length,
    moved: farthest(model, taught),
    before: quality(links),
    after: quality(rescored(links, features, taught)),
  };
}

/** Pairs in doubt, in an order that has nothing to do with what they are; a second run draws the same. */
function drawn({ ones, others, probabilities }: Edges, wanted: number): readonly number[] {
  const inDoubt = Array.from(probabilities.keys()).filter((edge) => {
    const probability = probabilities[edge] ?? 0;
    return probability >= SHOWN_FROM && probability < CERTAIN_FROM;
  });
  const place = (edge: number) => mixed(Math.imul(ones[edge] ?? 0, 0x9e3779b1) ^ (others[edge] ?? 0));
  return inDoubt.sort((one, other) => place(one) - place(other) || one - other).slice(0, wanted);
}

function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function rescored(links: Edges, features: Features, { weights, prior }: Model): Edges {
  const comparer = new PairComparer(features);
  return {
    ...links,
    probabilities: links.probabilities.map((_, edge) => {
      const levels = levelsOf(comparer.pattern(links.ones[edge] ?? 0, links.others[edge] ?? 0));
      return probabilityOf(scoreOf(levels, weights, prior));
    }),
  };
}
