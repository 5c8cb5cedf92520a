export { checkBalance } from './balance/check-balance.ts';
export type { EscalationStore } from './escalation/escalation-store.ts';
export { openStore } from './open-store.ts';
export type { PlanStore } from './plans/plan-store.ts';
export type { Headcounts, RecurrenceStore } from './recurrence/recurrence-store.ts';
export type {
  BalanceLine,
  FindingEvent,
  FindingFilter,
  ImportResult,
  IncomingResponse,
  MissingFinding,
  OpenStoreOptions,
  PlannedTarget,
  Run,
  RunRecord,
  RunSource,
  RunSpec,
  Store,
} from './store.ts';
