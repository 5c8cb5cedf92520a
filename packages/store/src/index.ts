export { checkBalance } from './balance/check-balance.ts';
export type { EscalationStore } from './escalation/escalation-store.ts';
export type { LogEntry, LogKind } from './log/log-entry.ts';
export { LOG_KINDS } from './log/log-entry.ts';
export {
  LOG_FAULTS,
  type LogFault,
  type LogFilter,
  type LogHead,
  type LogStore,
  type LogVerification,
} from './log/log-store.ts';
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
export type { TransferStore } from './transfers/transfer-store.ts';
export type { WaiverStore, WaiverVerdict } from './waivers/waiver-store.ts';
