export { checkBalance } from './balance/check-balance.ts';
export type { DecisionChange, DecisionStore, NewDecision } from './decisions/decision-store.ts';
export { openStore } from './open-store.ts';
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
export type {
  FreezableRun,
  FrozenWeek,
  LogAnchor,
  NewFrozenWeek,
  TargetFigures,
  WeekSnapshot,
  WeekStore,
} from './weeks/week-store.ts';
