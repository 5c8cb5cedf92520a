export { checkBalance } from './balance/check-balance.ts';
export type { RuleChangeStore } from './evidence/rule-change-store.ts';
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
