import { COMPARISONS } from '../compare/comparisons.ts';
import type { Patterns } from './patterns.ts';
import { type Model, scoreOf } from './weights.ts';

const FEWEST_LABELLED = 200;
const ROUNDS = 400;
const STEP = 0.5;
/** How strongly the weights that were learnt before hold, as the square of bits against so many labelled pairs. */
const ANCHOR = 6;
const MOST_OF_ONE_KIND = 20_000;
/** Weights of the identifier itself: equal, equal in its main part, nearly, different. */
const IDENTIFIER_WEIGHTS = [0, 13, 11, 8, -7] as const;
const TAX = COMPARISONS.findIndex(({ name }) => name === 'tax');
const NAME = COMPARISONS.findIndex(({ name }) => name === 'name');
const DIFFERENT_NAME = (COMPARISONS[NAME]?.levels.length ?? 0) - 1;

interface Sample {
  readonly levels: readonly number[];
  readonly isOne: boolean;
  readonly weight: number;
}

/**
 * The table's own identifiers say of many pairs whether they are one: equal means yes, clearly different means no. From
 * these pairs the weights of all else are corrected (logistic regression, held near what was learnt before).
 */
export function correctByIdentifiers(patterns: Patterns, model: Model): Model {
  const samples = labelled(patterns);
  const positive = total(samples, true);
  const negative = total(samples, false);
  if (Math.min(positive, negative) < FEWEST_LABELLED) return model;
  const scale = Math.min(1, MOST_OF_ONE_KIND / Math.max(positive, negative));
  const weights = model.weights.map((row, index) => (index === TAX ? row.map(() => 0) : [...row]));
  const start = weights.map((row) => [...row]);
  let prior = model.prior;
  const squares = weights.map((row) => row.map(() => 1e-6));
  let priorSquares = 1e-6;
  for (let round = 0; round < ROUNDS; round++) {
    const { slopes, intercept } = gradients(samples, weights, prior, scale);
    priorSquares += intercept ** 2;
    prior -= (STEP * intercept) / Math.sqrt(priorSquares);
    weights.forEach((row, index) => {
      row.forEach((weight, level) => {
        if (level === 0 || index === TAX) return;
        const slope = (slopes[index]?.[level] ?? 0) + (weight - (start[index]?.[level] ?? 0)) * ANCHOR;
        const square = (squares[index]?.[level] ?? 0) + slope ** 2;
        if (squares[index] !== undefined) squares[index][level] = square;
        row[level] = weight - (STEP * slope) / Math.sqrt(square);
      });
    });
  }
  return { weights: weights.map((row, index) => (index === TAX ? [...IDENTIFIER_WEIGHTS] : row)), prior };
}

function labelled(patterns: Patterns): Sample[] {
  return patterns.levels.flatMap((levels, number): Sample[] => {
    const tax = levels[TAX] ?? 0;
    const weight = patterns.counts[number] ?? 0;
    if (tax === 4) return [{ levels, isOne: false, weight }];
    return (tax === 1 || tax === 2) && levels[NAME] !== DIFFERENT_NAME ? [{ levels, isOne: true, weight }] : [];
  });
}

function total(samples: readonly Sample[], isOne: boolean): number {
  return samples.reduce((sum, sample) => (sample.isOne === isOne ? sum + sample.weight : sum), 0);
}

function gradients(samples: readonly Sample[], weights: readonly (readonly number[])[], prior: number, scale: number) {
  const slopes = weights.map((row) => row.map(() => 0));
  let intercept = 0;
  for (const { levels, isOne, weight } of samples) {
    const probability = 1 / (1 + 2 ** -scoreOf(levels, weights, prior));
    const error = (probability - (isOne ? 1 : 0)) * weight * scale;
    intercept += error;
    levels.forEach((level, index) => {
      const row = slopes[index];
      if (row !== undefined) row[level] = (row[level] ?? 0) + error;
    });
  }
  return { slopes, intercept };
}
