import { COMPARISONS, type ComparisonName } from '../compare/comparisons.ts';
import type { Patterns } from './patterns.ts';
import { probabilityOf } from './probability.ts';
import { fitRidgeLogistic, type Sample } from './ridge-logistic.ts';
import type { Model, Weights } from './weights.ts';

const FEWEST_LABELLED = 500;
/** How strongly the weights that were learnt before hold: one divided by the square of the bits they are off, usually. */
const STRENGTH = 0.15;
const PRIOR_STRENGTH = 0.01;
/** Weights of the identifier itself: equal, equal in its main part, nearly. */
const IDENTIFIER_WEIGHTS = [0, 18, 16, 11] as const;
const BOTH_VALID_WEIGHT = -14;
/** Share of different identifiers among pairs that are surely one, before the table is asked, and for how many it counts. */
const DIFFERENT_SHARE = 0.03;
const DIFFERENT_PAIRS = 20;
const MOST_DIFFERENT = 0.3;
const DIFFERENT = 4;
const BOTH_VALID = 5;
const ALIKE_NAME = 10;
const SAME_PLACE = 2;
const TAX = indexOf('tax');
const NAME = indexOf('name');
const ENTITY = indexOf('entity');
const STREET = indexOf('street');
const DATE = indexOf('date');
const DIFFERENT_NAME = (COMPARISONS[NAME]?.levels.length ?? 0) - 1;
/** Where the weights of each comparison begin in one row; the prior comes first. */
const STARTS = COMPARISONS.map((_, index) => COMPARISONS.slice(0, index).reduce((sum, { levels }) => sum + levels.length, 1));

function indexOf(wanted: ComparisonName): number {
  return COMPARISONS.findIndex(({ name }) => name === wanted);
}

interface Labelled {
  readonly active: readonly number[];
  readonly kind: 'one' | 'two' | 'mistyped';
  readonly count: number;
}

/**
 * The table's own identifiers say of many pairs whether they are one: equal means yes, clearly different means no, but
 * for a few mistyped. From these pairs the weights of all else are corrected, held near what was learnt before.
 */
export function correctByIdentifiers(patterns: Patterns, model: Model): Model {
  const labelled = labelledPairs(patterns);
  const ones = total(labelled, 'one');
  if (Math.min(ones, total(labelled, 'two') + total(labelled, 'mistyped')) < FEWEST_LABELLED) return model;
  const share = shareOfDifferent(patterns);
  const against = Math.log2(share);
  const start = [model.prior, ...model.weights.flatMap((row, index) => (index === TAX ? row.map(() => 0) : row))];
  const strengths = start.map((_, index) => (index === 0 ? PRIOR_STRENGTH : STRENGTH));
  const fitted = fitRidgeLogistic(
    start,
    strengths,
    (scores) => targets(labelled, scores, against, (share / (1 - share)) * ones),
    (weights) => labelled.map(({ active }) => active.reduce((sum, index) => sum + (weights[index] ?? 0), 0)),
  );
  return { prior: fitted[0] ?? model.prior, weights: split(fitted, [...IDENTIFIER_WEIGHTS, against, BOTH_VALID_WEIGHT]) };
}

function split(fitted: readonly number[], identifier: readonly number[]): Weights {
  return COMPARISONS.map(({ levels }, index) => {
    const start = STARTS[index] ?? 0;
    return index === TAX ? identifier : levels.map((_, level) => (level === 0 ? 0 : (fitted[start + level] ?? 0)));
  });
}

function labelledPairs(patterns: Patterns): Labelled[] {
  return patterns.levels.flatMap((levels, number): Labelled[] => {
    const kind = kindOf(levels);
    if (kind === undefined) return [];
    const active = levels.flatMap((level, index) => (level === 0 || index === TAX ? [] : [(STARTS[index] ?? 0) + level]));
    return [{ active: [0, ...active], kind, count: patterns.counts[number] ?? 0 }];
  });
}

function kindOf(levels: readonly number[]): Labelled['kind'] | undefined {
  const tax = levels[TAX] ?? 0;
  if (tax === BOTH_VALID) return 'two';
  if (tax === DIFFERENT) return 'mistyped';
  return (tax === 1 || tax === 2) && levels[NAME] !== DIFFERENT_NAME ? 'one' : undefined;
}

function total(labelled: readonly Labelled[], wanted: Labelled['kind']): number {
  return labelled.reduce((sum, { kind, count }) => (kind === wanted ? sum + count : sum), 0);
}

/** Of pairs that agree in name and in address or date, how many have different identifiers: errors of the identifier. */
function shareOfDifferent(patterns: Patterns): number {
  let different = DIFFERENT_SHARE * DIFFERENT_PAIRS;
  let all = DIFFERENT_PAIRS;
  patterns.levels.forEach((levels, number) => {
    const tax = levels[TAX] ?? 0;
    const name = levels[NAME] ?? 0;
    const isSure = tax > 0 && tax !== BOTH_VALID && name > 0 && name <= ALIKE_NAME && (levels[STREET] === 1 || levels[DATE] === 1);
    if (!isSure || (levels[ENTITY] ?? 0) > SAME_PLACE) return;
    const count = patterns.counts[number] ?? 0;
    all += count;
    if (tax === DIFFERENT) different += count;
  });
  return Math.min(MOST_DIFFERENT, different / all);
}

/** Different identifiers that are mistyped belong to one record all the same, but no more than `most` pairs. */
function targets(labelled: readonly Labelled[], scores: readonly number[], against: number, most: number): Sample[] {
  const errors = labelled.map(({ kind }, index) => (kind === 'mistyped' ? probabilityOf((scores[index] ?? 0) + against) : 0));
  const expected = errors.reduce((sum, error, index) => sum + error * (labelled[index]?.count ?? 0), 0);
  const share = Math.min(1, most / Math.max(1, expected));
  return labelled.map(({ active, kind, count }, index) => ({ active, count, target: kind === 'one' ? 1 : (errors[index] ?? 0) * share }));
}
