import type { SourceSuggestions, WrittenSuggestion } from '@erp-audit/runner';
import { z } from 'zod';

const Text = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

const RuleJson = z.strictObject({
  id: z.string(),
  entity: z.string(),
  basis: z.enum(['usual', 'logic']).describe('usual: nearly all do it; logic: it cannot be right'),
  title: Text,
  why: Text,
  found: z.int().min(0),
  inScope: z.int().min(0),
  certainty: z.number().min(0).max(1),
  worth: z.number().min(0),
  examples: z.array(z.string()).describe('keys of a few records, masked'),
  check: z.looseObject({ kind: z.enum(['condition', 'repeated']) }),
});

const HintJson = z.strictObject({
  rule: z.string(),
  code: z.string(),
  entity: z.string(),
  advice: z.string().describe('include, or why the rule is skipped'),
  detail: z.string(),
  inScope: z.int().min(0).nullable(),
  found: z.int().min(0).nullable(),
});

/** What `suggest` prints. */
export const SuggestJson = z.strictObject({
  sources: z.array(
    z.strictObject({
      source: z.string(),
      asOf: z.string(),
      rules: z.array(RuleJson).describe('most worth first'),
      shipped: z.array(HintJson),
      notLookedAt: z.array(z.strictObject({ entity: z.string(), id: z.string(), reason: z.string() })),
    }),
  ),
  written: z.array(z.strictObject({ code: z.string(), id: z.string(), file: z.string() })),
});

export function suggestJson(
  sources: readonly SourceSuggestions[],
  written: readonly WrittenSuggestion[],
): z.output<typeof SuggestJson> {
  return { sources: sources.map(sourceJson), written: [...written] };
}

function sourceJson({ source, asOf, rules, shipped, failed }: SourceSuggestions) {
  return {
    ...{ source, asOf },
    rules: rules.map(({ idea, found, inScope, certainty, worth, examples }) => {
      const { id, entity, basis, title, why, check } = idea;
      return {
        id,
        entity,
        basis,
        title,
        why,
        found,
        inScope,
        certainty,
        worth,
        examples: [...examples],
        check: { ...check },
      };
    }),
    shipped: shipped.map(({ rule, entity, advice, detail, inScope, found }) => ({
      ...{ rule: rule.id, code: rule.code, entity, advice, detail },
      ...{ inScope: inScope ?? null, found: found ?? null },
    })),
    notLookedAt: failed.map(({ entity, id, error }) => ({ entity, id, reason: error.code })),
  };
}
