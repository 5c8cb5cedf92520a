import type { Actor } from '@erp-audit/core';

/** Everything people decide, by what it is about. Texts for people are the readers' business. */
export const LOG_KINDS = [
  'log_started',
  'import',
  'scope_confirmed',
  'scope_accepted',
  'run_completed',
  'waiver_requested',
  'waiver_approved',
  'waiver_rejected',
  'waiver_revoked',
  'waiver_withdrawn',
  'transfer_proposed',
  'transfer_answered',
  'rule_changed',
  'rule_decided',
  'duplicates_judged',
  'baseline_plan',
  'escalated',
  'decision_added',
  'decision_changed',
  'week_frozen',
  'store_imported',
  'store_exported',
  'retention',
  'alerts_snoozed',
  'incident_declared',
  'incident_released',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** What is to be written: who decided what about what, with what was before and what is after in `body`. */
export interface NewLogEntry {
  readonly kind: LogKind;
  readonly by: Actor;
  /** What it is about, such as `W-12`, `T-7`, a finding's id or a rule's code; null where it is about the whole. */
  readonly subject: string | null;
  readonly runId: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One kept entry. */
export interface LogEntry extends Omit<NewLogEntry, 'kind'> {
  /** Place in the chain, from 1 without gaps. */
  readonly seq: number;
  readonly at: string;
  /** One of {@link LOG_KINDS}, or what an earlier version wrote. */
  readonly kind: string;
  readonly previousHash: string;
  readonly hash: string;
}
