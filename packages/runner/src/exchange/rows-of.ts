import type { RuleResult } from '@erp-audit/core';

/** Records that passed and failed; a finding about a group counts as one, and never more fail than were looked at. */
export function rowsOf({ inScope, notEvaluable, found }: RuleResult): {
  readonly passed: number;
  readonly failed: number;
} {
  const judged = Math.max(inScope - notEvaluable, 0);
  const failed = Math.min(found, judged);
  return { passed: judged - failed, failed };
}
