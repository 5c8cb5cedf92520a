export { checkBalance } from './balance/check-balance.ts';
export { openStore } from './open-store.ts';
export type {
  BalanceLine,
  FindingEvent,
  FindingFilter,
  ImportedRequest,
  ImportResult,
  IncomingProposalAnswer,
  IncomingRequest,
  IncomingResponse,
  MissingFinding,
  OpenStoreOptions,
  PlannedTarget,
  RequestOutcome,
  Run,
  RunRecord,
  RunSource,
  RunSpec,
  Store,
} from './store.ts';
export type { TransferStore } from './transfers/transfer-store.ts';
export type { WaiverStore, WaiverVerdict } from './waivers/waiver-store.ts';
