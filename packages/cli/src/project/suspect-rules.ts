import type { CheckTarget } from '@erp-audit/core';
import type { ConfiguredStore } from './load-project.ts';

/** Which targets were suspect when they were last checked: nearly their whole scope is a finding, or far more than on comparable nights. */
export interface SuspectRules {
  has(target: CheckTarget): boolean;
}

export async function suspectRules(store: Pick<ConfiguredStore, 'suspectTargets'>): Promise<SuspectRules> {
  const names = new Set((await store.suspectTargets()).map(nameOf));
  return { has: (target) => names.has(nameOf(target)) };
}

function nameOf({ source, code, entity }: CheckTarget): string {
  return JSON.stringify([source, code, entity]);
}
