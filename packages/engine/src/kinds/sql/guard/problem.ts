import type { LocalizedText } from '@erp-audit/core';

/** Why a statement is not accepted; `at` is a character of the text. */
export interface Problem {
  readonly at: number;
  readonly message: LocalizedText;
}

/** Problems in the order they stand in, one a place: nets that find the same say it once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map<number, Problem>();
  for (const problem of problems.toSorted((a, b) => a.at - b.at))
    if (!byPlace.has(problem.at)) byPlace.set(problem.at, problem);
  return [...byPlace.values()];
}
