export type {
  ArchiveProgress,
  ArchiveStore,
  ArchiveSummary,
  ExportInput,
  ImportStoreInput,
} from './archive/archive-store.ts';
export { importStore } from './archive/import-archive.ts';
export type { BalanceLine } from './balance/balance-line.ts';
export { checkBalance } from './balance/check-balance.ts';
export type { DecisionChange, DecisionStore, NewDecision } from './decisions/decision-store.ts';
export type { EscalationStore } from './escalation/escalation-store.ts';
export type { EvidenceStore, FindingThen, KeptAnswer, KeptTarget } from './evidence/evidence-store.ts';
export type { RuleChangeStore } from './evidence/rule-change-store.ts';
export type { Incident, IncidentStore } from './incidents/incident-store.ts';
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
export {
  type AttemptEnd,
  type NewMessage,
  OUTBOX_STATES,
  type OutboxMessage,
  type OutboxState,
  type OutboxStore,
} from './outbox/outbox-store.ts';
export type { PlanStore } from './plans/plan-store.ts';
export type { OpenGroup } from './reading/count-open.ts';
export type { FindingEvent } from './reading/finding-event.ts';
export { runReduced } from './reading/run-reduced.ts';
export type { Facets, RecurrenceStore } from './recurrence/recurrence-store.ts';
export type { RetentionCounts, RetentionInput, RetentionStore } from './retention/retention-store.ts';
export type {
  LastCheck,
  NewRuleDecision,
  RuleDecision,
  RuleFacts,
  RuleLifeStore,
} from './rule-life/rule-life-store.ts';
export type {
  Alert,
  JobClaim,
  JobHolder,
  JobRun,
  JobRunState,
  ScheduleStore,
  Snooze,
} from './schedule/schedule-store.ts';
export type {
  BeginRunOptions,
  FindingFilter,
  ImportedRequest,
  ImportResult,
  IncomingProposalAnswer,
  IncomingRequest,
  IncomingResponse,
  IncomingVerdict,
  LeaseSettings,
  MissingFinding,
  OpenStoreOptions,
  PlannedTarget,
  RequestOutcome,
  Run,
  RunHolder,
  RunRecord,
  RunSource,
  RunSpec,
  Store,
} from './store.ts';
export type { TransferStore } from './transfers/transfer-store.ts';
export type { GroupVerdict, VerdictStore } from './verdicts/verdict-store.ts';
export type { WaiverStore, WaiverVerdict } from './waivers/waiver-store.ts';
export type {
  FreezableRun,
  FrozenWeek,
  LogAnchor,
  NewFrozenWeek,
  TargetFigures,
  WeekSnapshot,
  WeekStore,
} from './weeks/week-store.ts';
