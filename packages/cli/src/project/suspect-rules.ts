import type { CheckTarget } from '@erp-audit/core';
import type { ConfiguredStore } from './load-project.ts';

/** Which targets are suspect by their newest result: nearly their whole scope is a finding, or ten times the usual. */
export interface SuspectRules {
  has(target: CheckTarget): boolean;
}

export async function suspectRules(store: Pick<ConfiguredStore, 'run' | 'latestResults'>): Promise<SuspectRules> {
  const latest = await store.run('latest');
  const results = latest === undefined ? [] : await store.latestResults(latest.id);
  const names = new Set(results.filter((result) => result.suspect).map(nameOf));
  return { has: (target) => names.has(nameOf(target)) };
}

function nameOf({ source, code, entity }: CheckTarget): string {
  return JSON.stringify([source, code, entity]);
}
