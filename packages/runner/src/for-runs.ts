/**
 * What a run that nobody watches needs, without what writes reports, proposes profiles or answers other questions:
 * loading those takes as long as the rules do.
 */
export { type ReadableStore, readableStore } from './confidential/readable-store.ts';
export { type Config, loadConfig } from './config/load-config.ts';
export { loadConfiguredKey, openConfiguredStore } from './project/open-project.ts';
export { completeProject, loadProject, type Project } from './project/project.ts';
export { importReturns } from './returns/returns-folder.ts';
export { type RunOutcome, runAudit } from './run/run-audit.ts';
export type { RunAuditOptions } from './run/run-options.ts';
export { freezeDueWeek } from './weeks/freeze-week.ts';
