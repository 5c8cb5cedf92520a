/** Weight of each level of each comparison, in bits. */
export type Weights = readonly (readonly number[])[];

/** What the table has taught. */
export interface Model {
  readonly weights: Weights;
  /** log2 of the odds that two records of the table are one. */
  readonly prior: number;
  /** Where people's decisions have moved the weights; absent where nothing was learnt from any. */
  readonly taught?: Taught;
}

/** What decisions did to a model. */
interface Taught {
  /** Decided pairs that the weights were learnt from. */
  readonly decisions: number;
  /** The weights without them. */
  readonly untaught: Weights;
}

/** More against than all that can agree. */
export const NEVER = -200;

export function scoreOf(levels: readonly number[], weights: Weights, prior: number): number {
  return levels.reduce((sum, level, index) => sum + (weights[index]?.[level] ?? 0), prior);
}
