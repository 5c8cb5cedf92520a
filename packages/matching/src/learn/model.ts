/** Weight of each level of each comparison, in bits. */
export type Weights = readonly (readonly number[])[];

/** What the table has taught. */
export interface Model {
  readonly weights: Weights;
  /** log2 of the odds that two records of the table are one. */
  readonly prior: number;
}

export function scoreOf(levels: readonly number[], weights: Weights, prior: number): number {
  return levels.reduce((sum, level, index) => sum + (weights[index]?.[level] ?? 0), prior);
}
