import {
  type Actor,
  type CalendarDate,
  type Clock,
  calendarDateIn,
  type Finding,
  type FindingState,
} from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import type { CoveredFinding } from './approval-laws.ts';

/** What every decision works with. */
export interface DecisionContext {
  readonly store: Store;
  readonly config: Pick<Config, 'approvers' | 'admins' | 'departments' | 'organisation'>;
  /** The store's key: personal values are compared by their hashes under it. */
  readonly key: Uint8Array;
  readonly clock: Clock;
  /** Who sits at the machine. */
  readonly by: Actor;
}

/** Today where the organisation is. */
export function todayOf({ clock, config }: Pick<DecisionContext, 'clock' | 'config'>): CalendarDate {
  return calendarDateIn(clock.now(), config.organisation.timezone);
}

/** Findings by id with who is responsible for them; those in none of the states are left out. */
export async function coveredFindings(
  store: Store,
  ids: readonly string[],
  states: readonly FindingState[],
): Promise<readonly CoveredFinding[]> {
  const covered: CoveredFinding[] = [];
  for await (const batch of store.findings({ ids, states, includePilot: true })) {
    const answers = await store.lastResponse(batch.map(({ id }) => id));
    for (const finding of batch) covered.push({ finding, responsible: answers.get(finding.id)?.responsible ?? null });
  }
  return covered;
}

export async function collectFindings(batches: AsyncIterable<readonly Finding[]>): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for await (const batch of batches) findings.push(...batch);
  return findings;
}
