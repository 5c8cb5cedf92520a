export { checkBalance } from './balance/check-balance.ts';
export { openStore } from './open-store.ts';
export type {
  BalanceLine,
  BeginRunOptions,
  FindingEvent,
  FindingFilter,
  ImportResult,
  IncomingResponse,
  LeaseSettings,
  MissingFinding,
  OpenStoreOptions,
  PlannedTarget,
  Run,
  RunHolder,
  RunRecord,
  RunSource,
  RunSpec,
  Store,
} from './store.ts';
