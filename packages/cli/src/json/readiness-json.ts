import type { RuleReadiness } from '@erp-audit/runner';
import { z } from 'zod';

/** What a run would do with one rule on one entity, as `doctor` and `profile check` print it. */
export const ReadinessJson = z.strictObject({
  rule: z.string(),
  code: z.string(),
  entity: z.string(),
  state: z.enum(['ready', 'stopped', 'skipped']),
  reason: z.string().nullable(),
  detail: z.string().describe('field, parameter or fault'),
  partial: z.array(z.string()).describe('fields that are not mapped'),
  switchOn: z.string().nullable().describe('what to write so that the rule runs'),
});

export function readinessJson(
  { rule, entity, state, reason, detail, partial }: RuleReadiness,
  switchOn: string | undefined,
): z.output<typeof ReadinessJson> {
  const { id, code } = rule;
  return {
    rule: id,
    code,
    entity,
    state,
    reason: reason ?? null,
    detail,
    partial: [...partial],
    switchOn: switchOn ?? null,
  };
}
