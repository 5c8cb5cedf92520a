import { COMPARISONS, OTHER_SIZES } from '../compare/comparisons.ts';
import { areaWeights, chancesOf } from './chances.ts';
import { type Model, NEVER, scoreOf, type Weights } from './model.ts';
import { correctByIdentifiers } from './own-identifiers.ts';
import type { Patterns } from './patterns.ts';
import { probabilityOf } from './probability.ts';

const ROUNDS = 12;
/** From this round on it is known which random pairs are one. */
const AREA_FROM = 3;
/** Of fewer records the random pairs are the same few again and again. */
const AREA_RECORDS = 100;
/** Pairs that the shipped shares count for, against those of the table. */
const SHIPPED_PAIRS = 40;
/** Share of the shipped ones however large the table: links between look-alikes must not teach that all is alike. */
const SHIPPED_SHARE = 0.25;
const LEAST_SHARE = 1e-4;
const MOST_AGAINST = -9;

export interface LearnInput {
  readonly patterns: Patterns;
  /** Of pairs drawn at random: what comes by chance. */
  readonly random: Patterns;
  readonly records: number;
  /** All pairs of the table, compared or not. */
  readonly allPairs: number;
}

/** Learns shares of levels among pairs that are one (EM, anchored at the shipped shares); chance comes from random pairs. */
export function learn(input: LearnInput): Model {
  let chance: Chance = {
    levels: chancesOf(input.random),
    area: input.records < AREA_RECORDS ? [] : areaWeights(input.random, input.random.counts),
  };
  let shares = COMPARISONS.map(({ levels }) => levels.map(({ m }) => m));
  let prior = Math.log2(Math.max(1, input.records * 0.1) / input.allPairs);
  let weights = weightsOf(shares, chance);
  for (let round = 0; round < ROUNDS; round++) {
    const counted = expect(input.patterns, weights, prior);
    prior = Math.log2(Math.max(1, counted.matches) / input.allPairs);
    if (round >= 3)
      shares = counted.counts.map((counts, index) => (isFixed(index) ? (shares[index] ?? []) : blend(counts, index)));
    if (round >= AREA_FROM && input.records >= AREA_RECORDS)
      chance = { ...chance, area: areaWeights(input.random, countTwo(input.random, weights, prior)) };
    weights = weightsOf(shares, chance);
  }
  return correctByIdentifiers(input.patterns, { weights, prior });
}

/** Comparisons that only correct others. */
function isFixed(index: number): boolean {
  const name = COMPARISONS[index]?.name;
  return name === 'together' || name === 'area';
}

/** Pairs that are one agree on a whole area anyhow: of random pairs those that are two. */
function countTwo(random: Patterns, weights: Weights, prior: number): number[] {
  return random.levels.map(
    (levels, number) => (random.counts[number] ?? 0) * (1 - probabilityOf(scoreOf(levels, weights, prior))),
  );
}

interface Chance {
  readonly levels: readonly (readonly number[])[];
  readonly area: readonly number[];
}

function weightsOf(shares: readonly (readonly number[])[], chance: Chance): number[][] {
  return COMPARISONS.map(({ levels }, index) =>
    levels.map((_, level) => (level === 0 ? 0 : weightOf(index, level, shares[index]?.[level] ?? 1, chance))),
  );
}

function weightOf(index: number, level: number, share: number, chance: Chance): number {
  switch (COMPARISONS[index]?.name) {
    case 'area':
      return chance.area[level] ?? 0;
    case 'together':
      return Math.log2(share);
    case 'spec':
      if (level === OTHER_SIZES) return NEVER;
  }
  return Math.max(MOST_AGAINST, Math.log2(share) - (chance.levels[index]?.[level] ?? 0));
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
