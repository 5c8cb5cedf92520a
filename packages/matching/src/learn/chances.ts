import { AREA_LEVELS, AREA_PARTS, COMPARISONS, type ComparisonName } from '../compare/comparisons.ts';
import type { Patterns } from './patterns.ts';

/** Fewer random pairs than these of one level say nothing. */
const FEWEST_RANDOM = 20;
const LEAST_CHANCE = -22;

/** How many of the random pairs of each pattern are two, as far as is known. */
export type Counted = readonly number[];

/** How often each level comes by chance (log2), counted on random pairs; what is too rare to count is as shipped. */
export function chancesOf(random: Patterns): readonly (readonly number[])[] {
  const levels = COMPARISONS.map((comparison) => comparison.levels.map(() => 0));
  random.levels.forEach((row, number) => {
    row.forEach((level, index) => {
      const counts = levels[index];
      if (counts !== undefined) counts[level] = (counts[level] ?? 0) + (random.counts[number] ?? 0);
    });
  });
  return COMPARISONS.map(({ name, levels: shipped }, index) => {
    const counts = name === 'together' || name === 'area' ? [] : (levels[index] ?? []);
    const known = counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count), 0);
    return shipped.map(({ u }, level) => {
      const count = counts[level] ?? 0;
      if (count >= FEWEST_RANDOM) return Math.log2(count / known);
      return known > 0 ? Math.max(LEAST_CHANCE, Math.min(u, Math.log2(FEWEST_RANDOM / known))) : u;
    });
  });
}

const PARTS: readonly { readonly bit: number; readonly index: number }[] = (
  Object.entries(AREA_PARTS) as [ComparisonName, number][]
).map(([name, bit]) => ({ bit, index: COMPARISONS.findIndex((comparison) => comparison.name === name) }));
const AREA = COMPARISONS.findIndex(({ name }) => name === 'area');

/**
 * Weight of each level of `area`, in bits, 0 or below. Were parts of an area independent, their weights would add up;
 * what they come together more often by chance than that is taken off: log2 of the product of their shares over the
 * share of all at once, among random pairs that have all of them.
 */
export function areaWeights(random: Patterns, counted: Counted): readonly number[] {
  return Array.from({ length: AREA_LEVELS }, (_, level) => {
    const parts = PARTS.filter(({ bit }) => ((level - 1) & bit) !== 0);
    return level === 0 || parts.length < 2 ? 0 : Math.min(0, dependence(random, counted, parts));
  });
}

function dependence(
  random: Patterns,
  counted: Counted,
  parts: readonly { readonly bit: number; readonly index: number }[],
): number {
  let known = 0;
  let joint = 0;
  const single = parts.map(() => 0);
  random.levels.forEach((row, number) => {
    if (parts.some(({ index }) => row[index] === 0)) return;
    const count = counted[number] ?? 0;
    const agreeing = (row[AREA] ?? 1) - 1;
    known += count;
    if (parts.every(({ bit }) => (agreeing & bit) !== 0)) joint += count;
    parts.forEach(({ bit }, at) => {
      if ((agreeing & bit) !== 0) single[at] = (single[at] ?? 0) + count;
    });
  });
  if (joint < FEWEST_RANDOM) return 0;
  return single.reduce((sum, count) => sum + Math.log2(count / known), 0) - Math.log2(joint / known);
}
