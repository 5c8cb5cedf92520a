import type { MatchRole } from '@erp-audit/core';

/** One level of likeness: how many of the pairs that are one have it, and of those that are not (log2). */
interface Level {
  /** Share among pairs that are one, before anything is learnt. */
  readonly m: number;
  /** log2 of the share among pairs that are two. */
  readonly u: number;
}

export interface Comparison {
  readonly name: ComparisonName;
  readonly role: MatchRole;
  /** Level 0 says nothing: the value is missing. */
  readonly levels: readonly Level[];
}

const COMPARISON_NAMES = [
  'name',
  'legal',
  'entity',
  'tax',
  'phone',
  'email',
  'street',
  'city',
  'postcode',
  'bank',
  'date',
  'spec',
  'maker',
  'together',
  'area',
] as const;
export type ComparisonName = (typeof COMPARISON_NAMES)[number];

/** Of phone, e-mail, address and account, how many agree, by how the names do: alike, partly, not. */
const TOGETHER_WEIGHTS = [0, 0, -1, -4, 0, -0.5, -4, -8, 0, -1, -6, -12] as const;
export const MOST_TOGETHER = 3;

/** What may agree of an area; levels of the comparison `area` are one more than the sum of what does. */
export const AREA_PARTS = { city: 1, postcode: 2, street: 4 } as const;
export const AREA_LEVELS = 9;

/** One is a branch, or each another one. Level of the comparison `entity`. */
export const OTHER_BRANCH = 4;
/** Each has a valid registration of its own. Level of the comparison `tax`. */
export const BOTH_VALID = 5;
/** Things of other sizes are never one, whatever else agrees; nothing is learnt of that. Level of the comparison `spec`. */
export const OTHER_SIZES = 6;
const NOTHING: Level = { m: 1, u: 0 };

/** Upper ends of the steps of shared bits; the last is open. */
export const BITS_STEPS = [6, 10, 14, 18] as const;
const BITS_MIDDLES = [4, 8, 12, 16, 20] as const;
/** Kinds of likeness of names, from equal to all but different. */
export const NAME_KINDS = ['equal', 'alike', 'shortened', 'part', 'conflict', 'half'] as const;
const NAME_M = { equal: 0.45, alike: 0.2, shortened: 0.1, part: 0.1, conflict: 0.05, half: 0.04 } as const;
/** How many more pairs reach a kind by chance than an equal name, in bits. */
const NAME_CHANCE = { equal: 0, alike: 1, shortened: 2, part: 4, conflict: 4, half: 6 } as const;
/** Words of one name depend on each other: of independent ones each bit would count in full. */
const NAME_DAMPING = 0.9;

function nameLevels(): readonly Level[] {
  const agreeing = NAME_KINDS.flatMap((kind) =>
    BITS_MIDDLES.map((bits) => ({
      m: NAME_M[kind] / BITS_MIDDLES.length,
      u: Math.min(-1, -bits * NAME_DAMPING + NAME_CHANCE[kind]) - Math.log2(BITS_MIDDLES.length),
    })),
  );
  return [NOTHING, ...agreeing, { m: 0.06, u: -0.05 }];
}

function levels(...pairs: readonly (readonly [number, number])[]): readonly Level[] {
  return [NOTHING, ...pairs.map(([m, u]) => ({ m, u }))];
}

export const COMPARISONS: readonly Comparison[] = [
  { name: 'name', role: 'name', levels: nameLevels() },
  // same, other kind
  { name: 'legal', role: 'name', levels: levels([0.93, -1.2], [0.07, -0.8]) },
  // same place, only one names a place, another place, branch of one, other numbers, number of one; of things the
  // only measure agrees, both, three or more
  {
    name: 'entity',
    role: 'name',
    levels: levels(
      [0.82, -3.5],
      [0.1, -1.5],
      [0.01, -0.3],
      [0.015, -2.5],
      [0.005, -3],
      [0.05, -3.5],
      [0.3, -6],
      [0.3, -8],
      [0.3, -10],
    ),
  },
  // equal, equal in its main part, nearly, different, different and both valid
  { name: 'tax', role: 'tax_id', levels: levels([0.8, -20], [0.08, -18], [0.07, -14], [0.05, -0.01], [0.0005, -0.01]) },
  // equal and rare, equal and shared, nearly, different
  { name: 'phone', role: 'phone', levels: levels([0.5, -19], [0.08, -13], [0.05, -13], [0.37, -0.01]) },
  // equal, nearly, own domain, own domain of many, same person elsewhere, different
  {
    name: 'email',
    role: 'email',
    levels: levels([0.35, -19], [0.1, -16], [0.25, -16], [0.05, -10], [0.03, -13], [0.22, -0.01]),
  },
  // equal, unit differs or lacks, alike, house equal, road equal, part, different
  {
    name: 'street',
    role: 'street',
    levels: levels([0.42, -18], [0.08, -16], [0.15, -14], [0.03, -9], [0.06, -7], [0.06, -6], [0.2, -0.05]),
  },
  { name: 'city', role: 'city', levels: levels([0.85, -4], [0.05, -6], [0.1, -0.1]) },
  { name: 'postcode', role: 'postcode', levels: levels([0.75, -9], [0.1, -7], [0.05, -4], [0.1, -0.05]) },
  { name: 'bank', role: 'bank_account', levels: levels([0.75, -19], [0.05, -14], [0.2, -0.01]) },
  // equal, one digit or swapped, same year, different
  { name: 'date', role: 'date', levels: levels([0.7, -12], [0.15, -8.5], [0.05, -6], [0.1, -0.03]) },
  // equal, nearly, alike, part, different, other sizes
  {
    name: 'spec',
    role: 'spec',
    levels: levels([0.2, -14], [0.2, -9], [0.3, -5], [0.15, -2.5], [0.15, -0.2], [2e-12, 0]),
  },
  { name: 'maker', role: 'maker_part', levels: levels([0.75, -16], [0.08, -11], [0.05, -10], [0.12, -0.02]) },
  // what agrees together is known of one firm as a whole, and of firms of one owner: it counts less than each alone
  { name: 'together', role: 'name', levels: levels(...TOGETHER_WEIGHTS.map((weight) => [2 ** weight, 0] as const)) },
  // a city has few postcodes and roads: how much less what agrees of them says together is counted in each table
  { name: 'area', role: 'city', levels: [NOTHING, ...Array<Level>(AREA_LEVELS - 1).fill({ m: 1, u: 0 })] },
];

const RADIX = COMPARISONS.map(({ levels: { length } }) => length);

/** Levels of one pair from the number of its pattern, see PatternWriter. */
export function levelsOf(pattern: number): number[] {
  let rest = pattern;
  return RADIX.map((radix) => {
    const level = rest % radix;
    rest = Math.floor(rest / radix);
    return level;
  });
}

/** Of the first comparisons, up to and with this one, the levels fit into 31 bits. */
const LAST_LOW: ComparisonName = 'date';
const LOW_COUNT = COMPARISON_NAMES.indexOf(LAST_LOW) + 1;
/** Number of patterns that the first comparisons make. */
export const LOW_PATTERNS = RADIX.slice(0, LOW_COUNT).reduce((product, radix) => product * radix, 1);
/** What one level of each comparison adds to its part of the pattern. */
export const PLACE_VALUES: Readonly<Record<ComparisonName, number>> = Object.fromEntries(
  COMPARISON_NAMES.map((name, index) => {
    const from = index < LOW_COUNT ? 0 : LOW_COUNT;
    return [name, RADIX.slice(from, index).reduce((product, radix) => product * radix, 1)];
  }),
) as Record<ComparisonName, number>;
