import type { Incident } from '@erp-audit/runner';
import { z } from 'zod';

/** What `runs incident` prints, and `runs show` of each. */
export const IncidentJson = z.strictObject({
  run: z.string(),
  rule: z.string().nullable().describe('code; null: all rules of the run'),
  incident: z.boolean().describe('false: an earlier word is taken back'),
  why: z.string(),
  approver: z.string(),
  at: z.string(),
  by: z.strictObject({ name: z.string(), osUser: z.string(), host: z.string() }),
});

export function incidentJson({ runId, code, isIncident, why, approver, at, by }: Incident) {
  const { name, osUser, host } = by;
  return IncidentJson.parse({
    run: runId,
    rule: code,
    incident: isIncident,
    why,
    approver,
    at,
    by: { name, osUser, host },
  });
}
