export type { ArchiveProgress, ArchiveStore, ArchiveSummary, ExportInput } from './archive/archive-store.ts';
export { type ImportStoreInput, importStore } from './archive/import-archive.ts';
export { checkBalance } from './balance/check-balance.ts';
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
