import { type Actor, type Clock, createMasker } from '@erp-audit/core';
import type { RetentionCounts, Store } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import type { KeepMonths } from '../config/retention-config.ts';
import { matchingFolder } from '../matching/project-matching.ts';
import { reportsFolder } from '../reports/report-folders.ts';
import { forgetMatchedRecords } from './forget-matched-records.ts';
import { removeReports } from './remove-reports.ts';

const PSEUDONYM_DIGITS = 6;

interface ApplyRetentionOptions {
  readonly store: Store;
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly by: Actor;
  /** Counts what would go, and changes nothing. */
  readonly dryRun: boolean;
}

export interface AppliedRetention {
  /** What is older went; null where it is kept for ever. */
  readonly before: Readonly<Record<'details' | 'persons' | 'decisions' | 'reports' | 'runs', Date | null>>;
  readonly counts: RetentionCounts & { readonly reports: number; readonly matchedRecords: number };
}

/** Takes away what has had its configured time, and gives people pseudonyms; see `retention` of the configuration. */
export async function applyRetention(config: Config, options: ApplyRetentionOptions): Promise<AppliedRetention> {
  const { store, key, clock, by, dryRun } = options;
  const { details, persons, decisions, reports, runs } = config.retention;
  const now = clock.now();
  const before = {
    details: monthsBefore(now, details),
    persons: monthsBefore(now, persons),
    decisions: monthsBefore(now, decisions),
    reports: monthsBefore(now, reports),
    runs: monthsBefore(now, runs),
  };
  const { hash } = createMasker(key);
  const kept = await store.retention.apply({
    ...{ detailsBefore: before.details, personsBefore: before.persons, decisionsBefore: before.decisions },
    runsBefore: before.runs,
    ...{ pseudonym: (name) => `person-${hash(name).slice(0, PSEUDONYM_DIGITS)}`, by, dryRun },
  });
  const files = before.reports === null ? 0 : await removeReports(reportsFolder(config), before.reports, dryRun);
  const matchedRecords = before.persons === null ? 0 : await forgetMatchedRecords(matchingFolder(config), dryRun);
  return { before, counts: { ...kept, reports: files, matchedRecords } };
}

/** The same moment so many months ago; where the month is shorter, on its last day. */
export function monthsBefore(now: Date, months: KeepMonths): Date | null {
  if (months === undefined) return null;
  const before = new Date(now);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return before;
}
