import { COMPARISONS, type ComparisonName } from '../compare/comparisons.ts';
import type { DecidedPair } from './decided-pairs.ts';
import { type Model, NEVER } from './model.ts';
import { fitRidgeLogistic, type Sample } from './ridge-logistic.ts';

/** Fewer decisions of one kind teach nothing. */
const FEWEST_OF_EACH = 10;
/** How strongly each weight holds against the decisions: one divided by the square of the bits it is off, usually. */
const STRENGTH = 4;
/** Decisions are asked for where the matcher is in doubt: how many of them are one says nothing of the table. */
const OFFSET_STRENGTH = 0.01;
const HELD = 1e6;
/** No number of decisions moves a weight by more bits than these. */
const MOST_MOVED = 2;
/** Share of decisions that are taken to be wrong. */
const MISTAKEN = 0.02;
/** A weight that would move by more bits than these, since all pairs were compared, makes them worth comparing anew. */
const MOVED = 0.25;
/** What registrations say is fixed by what they are, and the last two only take back what others say twice. */
const FIXED: readonly ComparisonName[] = ['tax', 'together', 'area'];

const STARTS = COMPARISONS.map((_, index) =>
  COMPARISONS.slice(0, index).reduce((sum, { levels }) => sum + levels.length, 1),
);
const IS_FIXED = [false, ...COMPARISONS.flatMap(({ name, levels }) => levels.map((_, level) => isFixed(name, level)))];

function isFixed(name: ComparisonName, level: number): boolean {
  return level === 0 || FIXED.includes(name);
}

/**
 * Weights corrected by what people decided; each is held near what it was. How pairs were chosen to be decided, by how
 * likely they looked and by what was said of them, shifts all scores of the decided alike (Prentice and Pyke 1979): such
 * a shift is fitted beside the weights and given up, and the prior stays.
 * @returns the model itself where nothing can be learnt: there are too few decisions, or too few of one kind
 */
export function learnFromDecisions(model: Model, decided: readonly DecidedPair[]): Model {
  const fewest = Math.min(...[true, false].map((isOne) => total(decided.filter((pair) => pair.isOne === isOne))));
  if (fewest < FEWEST_OF_EACH) return model;
  const start = [model.prior, ...model.weights.flat()];
  const samples = decided.map(sampleOf);
  const fitted = fitRidgeLogistic(
    start,
    start.map((weight, index) => strengthOf(index, weight)),
    () => samples,
    (weights) => samples.map(({ active }) => active.reduce((sum, index) => sum + (weights[index] ?? 0), 0)),
  );
  return {
    prior: model.prior,
    weights: model.weights.map((row, index) => row.map((weight, level) => moved(weight, fitted, index, level))),
    taught: { decisions: decided.length, untaught: model.weights },
  };
}

/** Whether the decisions of today would give much the same weights as those that a kept model was taught by. */
export function isTaughtBy(model: Model, decided: readonly DecidedPair[]): boolean {
  const untaught: Model = { prior: model.prior, weights: model.taught?.untaught ?? model.weights };
  return farthest(learnFromDecisions(untaught, decided), model) <= MOVED;
}

function total(decided: readonly DecidedPair[]): number {
  return decided.reduce((sum, { count }) => sum + count, 0);
}

function sampleOf({ levels, isOne, count }: DecidedPair): Sample {
  const active = levels.flatMap((level, index) => (level === 0 ? [] : [(STARTS[index] ?? 0) + level]));
  return { active: [0, ...active], target: isOne ? 1 - MISTAKEN : MISTAKEN, count };
}

/** What can never be one stays so. */
function strengthOf(index: number, weight: number): number {
  if (index === 0) return OFFSET_STRENGTH;
  return IS_FIXED[index] === true || weight <= NEVER ? HELD : STRENGTH;
}

function moved(weight: number, fitted: readonly number[], index: number, level: number): number {
  const at = (STARTS[index] ?? 0) + level;
  if (IS_FIXED[at] === true || weight <= NEVER) return weight;
  return Math.max(weight - MOST_MOVED, Math.min(weight + MOST_MOVED, fitted[at] ?? weight));
}

/** The most bits that one weight of two models differs by. */
export function farthest({ weights }: Model, other: Model): number {
  const distances = weights.flatMap((row, index) =>
    row.map((weight, level) => Math.abs(weight - (other.weights[index]?.[level] ?? 0))),
  );
  return Math.max(...distances);
}
