import type { Finding } from '@erp-audit/core';
import type { z } from 'zod';
import type { FindingJson } from './run-json.ts';

/**
 * A finding as it is printed, with its fields in the documented order.
 * @param suspect - Whether its rule is suspect by its newest result.
 */
export function findingJson(finding: Finding, suspect: boolean): z.output<typeof FindingJson> {
  const { id, rule, code, source, entity, key, label, department, severity, state } = finding;
  const { baseline, firstSeen, lastSeen, dueAt, escalation, reopened } = finding;
  const { revision, value, recordUrl, evidence } = finding;
  return {
    ...{ id, rule, code, source, entity, key: [...key], label, department, severity, state },
    ...{ baseline, firstSeen, lastSeen, dueAt, escalation, reopened, suspect },
    ...{ revision, value, recordUrl, evidence: { ...evidence } },
  };
}
