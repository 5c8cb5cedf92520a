import { probabilityOf } from './probability.ts';

/** One kind of pair: which of all weights add up to its score, how sure it is one, and how many there are. */
export interface Sample {
  readonly active: readonly number[];
  readonly target: number;
  readonly count: number;
}

const ROUNDS = 30;
const LN2 = Math.LN2;
const LARGEST_STEP = 4;
const SETTLED = 0.01;

/**
 * Fits weights in bits by Newton's method; each is held near its start with the strength given for it.
 * @param retarget - called before each round with the scores of all samples under the present weights
 */
export function fitRidgeLogistic(
  start: readonly number[],
  strengths: readonly number[],
  retarget: (scores: readonly number[]) => readonly Sample[],
  scoresOf: (weights: readonly number[]) => readonly number[],
): number[] {
  let weights = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const scores = scoresOf(weights);
    const step = newtonStep(weights, start, strengths, retarget(scores), scores);
    const largest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.min(1, LARGEST_STEP / Math.max(largest, 1e-9));
    weights = weights.map((weight, index) => weight - scale * (step[index] ?? 0));
    if (largest < SETTLED) break;
  }
  return weights;
}

function newtonStep(
  weights: readonly number[],
  start: readonly number[],
  strengths: readonly number[],
  samples: readonly Sample[],
  scores: readonly number[],
): Float64Array {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (weight, index) => (strengths[index] ?? 0) * (weight - (start[index] ?? 0)));
  const curvature = new Float64Array(size * size);
  strengths.forEach((strength, index) => {
    curvature[index * size + index] = strength;
  });
  samples.forEach(({ active, target, count }, index) => {
    const probability = probabilityOf(scores[index] ?? 0);
    const slope = LN2 * (probability - target) * count;
    const bend = LN2 * LN2 * Math.max(1e-9, probability * (1 - probability)) * count;
    for (const one of active) {
      gradient[one] = (gradient[one] ?? 0) + slope;
      for (const other of active) curvature[one * size + other] = (curvature[one * size + other] ?? 0) + bend;
    }
  });
  return solve(curvature, gradient);
}

/** Solves a symmetric positive definite system by Cholesky's decomposition, in place. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = at(column, column);
    for (let k = 0; k < column; k++) pivot -= at(column, k) ** 2;
    matrix[column * size + column] = Math.sqrt(Math.max(pivot, 1e-12));
    for (let row = column + 1; row < size; row++) {
      let value = at(row, column);
      for (let k = 0; k < column; k++) value -= at(row, k) * at(column, k);
      matrix[row * size + column] = value / at(column, column);
    }
  }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) result[row] = (result[row] ?? 0) - at(row, k) * (result[k] ?? 0);
    result[row] = (result[row] ?? 0) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) result[row] = (result[row] ?? 0) - at(k, row) * (result[k] ?? 0);
    result[row] = (result[row] ?? 0) / at(row, row);
  }
  return result;
}
