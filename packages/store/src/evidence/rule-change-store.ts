import type { RuleChange } from '@erp-audit/core';

/** What was changed about rules and mappings between runs. Dry runs and runs that stand in the past say nothing. */
export interface RuleChangeStore {
  /**
   * Changes first seen by runs after `fromRunId` (undefined: since the beginning) up to and including `toRunId`, in
   * the order they were seen. `openAfter` is counted at the end of the first completed run that saw the change.
   * @throws AuditError `NOT_FOUND` for a run that is not kept.
   */
  between(fromRunId: string | undefined, toRunId: string): Promise<readonly RuleChange[]>;
}
