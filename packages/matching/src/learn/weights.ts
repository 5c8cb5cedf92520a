import { COMPARISONS } from '../compare/comparisons.ts';
import { correctByIdentifiers } from './own-identifiers.ts';
import type { Patterns } from './patterns.ts';
import { probabilityOf } from './probability.ts';

/** Weight of each level of each comparison, in bits. */
export type Weights = readonly (readonly number[])[];

/** What the table has taught. */
export interface Model {
  readonly weights: Weights;
  /** log2 of the odds that two records of the table are one. */
  readonly prior: number;
}

const ROUNDS = 12;
/** Pairs that the shipped shares count for, against those of the table. */
const SHIPPED_PAIRS = 40;
/** Share of the shipped ones however large the table: links between look-alikes must not teach that all is alike. */
const SHIPPED_SHARE = 0.25;
const LEAST_SHARE = 1e-4;
/** Fewer random pairs than these of one level say nothing. */
const FEWEST_RANDOM = 20;
const MOST_AGAINST = -9;

export interface LearnInput {
  readonly patterns: Patterns;
  /** Levels of pairs drawn at random: how often each comes by chance. */
  readonly random: readonly (readonly number[])[];
  readonly records: number;
  /** All pairs of the table, compared or not. */
  readonly allPairs: number;
}

/** Learns shares of levels among pairs that are one (EM, anchored at the shipped shares); chance comes from random pairs. */
export function learn(input: LearnInput): Model {
  const chance = chances(input.random);
  let shares = COMPARISONS.map(({ levels }) => levels.map(({ m }) => m));
  let prior = Math.log2(Math.max(1, input.records * 0.1) / input.allPairs);
  let weights = weightsOf(shares, chance);
  for (let round = 0; round < ROUNDS; round++) {
    const counted = expect(input.patterns, weights, prior);
    prior = Math.log2(Math.max(1, counted.matches) / input.allPairs);
    if (round >= 3) shares = counted.counts.map((counts, index) => (COMPARISONS[index]?.name === 'together' ? (shares[index] ?? []) : blend(counts, index)));
    weights = weightsOf(shares, chance);
  }
  return correctByIdentifiers(input.patterns, { weights, prior });
}

function chances(random: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return COMPARISONS.map(({ name, levels }, index) => {
    const counts = name === 'together' ? [] : (random[index] ?? []);
    const known = counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count), 0);
    return levels.map(({ u }, level) => {
      const count = counts[level] ?? 0;
      if (count >= FEWEST_RANDOM) return Math.log2(count / known);
      return known > 0 ? Math.max(-22, Math.min(u, Math.log2(FEWEST_RANDOM / known))) : u;
    });
  });
}

function weightsOf(shares: readonly (readonly number[])[], chance: readonly (readonly number[])[]): number[][] {
  return shares.map((levels, index) =>
    levels.map((share, level) =>
      level === 0 ? 0 : COMPARISONS[index]?.name === 'together' ? Math.log2(share) : Math.max(MOST_AGAINST, Math.log2(share) - (chance[index]?.[level] ?? 0)),
    ),
  );
}

interface Expected {
  readonly matches: number;
  readonly counts: readonly (readonly number[])[];
}

function expect(patterns: Patterns, weights: Weights, prior: number): Expected {
  const counts = COMPARISONS.map(({ levels }) => levels.map(() => 0));
  let matches = 0;
  patterns.levels.forEach((levels, number) => {
    const probability = probabilityOf(scoreOf(levels, weights, prior));
    const expected = probability * (patterns.counts[number] ?? 0);
    matches += expected;
    levels.forEach((level, index) => {
      const row = counts[index];
      if (row !== undefined) row[level] = (row[level] ?? 0) + expected;
    });
  });
  return { matches, counts };
}

/** Shares of the table and the shipped ones together; missing values do not count. */
function blend(counts: readonly number[], index: number): number[] {
  const shipped = COMPARISONS[index]?.levels ?? [];
  const counted = counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count), 0);
  const anchor = SHIPPED_PAIRS + SHIPPED_SHARE * counted;
  return shipped.map(({ m }, level) =>
    level === 0 ? 1 : Math.max(LEAST_SHARE, ((counts[level] ?? 0) + m * anchor) / (counted + anchor)),
  );
}

export function scoreOf(levels: readonly number[], weights: Weights, prior: number): number {
  return levels.reduce((sum, level, index) => sum + (weights[index]?.[level] ?? 0), prior);
}
