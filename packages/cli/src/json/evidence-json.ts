import { RULE_CHANGES, type RuleChange, type RuleChangeKind } from '@erp-audit/core';
import { z } from 'zod';

const Count = z.int().min(0);

/** One line of `rules changes`. */
export const RuleChangeJson = z.strictObject({
  run: z.string().describe('run that first saw the change'),
  source: z.string(),
  code: z.string(),
  entity: z.string(),
  kind: z.enum(Object.keys(RULE_CHANGES) as [RuleChangeKind, ...RuleChangeKind[]]),
  name: z.string().nullable().describe('parameter or mapped field; null for the others'),
  before: z.string().nullable(),
  after: z.string().nullable(),
  weaker: z.boolean().nullable().describe('true: less is asked of the data than before; null: nobody can say'),
  openBefore: Count,
  openAfter: Count,
});

export function ruleChangeJson({ runId, ...change }: RuleChange): z.output<typeof RuleChangeJson> {
  const { source, code, entity, kind, name, before, after, weaker, openBefore, openAfter } = change;
  return { run: runId, source, code, entity, kind, name, before, after, weaker, openBefore, openAfter };
}

/** What `evidence verify` prints. */
export const EvidenceVerificationJson = z.strictObject({
  files: Count,
  againstStore: z.boolean(),
  faults: z.array(z.strictObject({ kind: z.string(), subject: z.string() })),
});
