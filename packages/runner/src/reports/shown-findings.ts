import type { Finding, RuleDescription } from '@erp-audit/core';
import type { FindingFilter, Store } from '@erp-audit/store';

/** True unless the rule is a pilot by today's rules: its results reach neither departments nor the committee. */
export function isShown(line: { readonly code: string }, rules: ReadonlyMap<string, RuleDescription>): boolean {
  return rules.get(line.code)?.status !== 'pilot';
}

/**
 * Kept findings that a report may show, in batches. The store knows the status a rule had when it ran last; a rule
 * made a pilot since then must leave lines and sums alike, so today's status decides both.
 */
export async function* shownFindings(
  store: Store,
  rules: ReadonlyMap<string, RuleDescription>,
  filter: FindingFilter,
): AsyncGenerator<readonly Finding[]> {
  for await (const batch of store.findings({ ...filter, includePilot: true })) {
    const shown = batch.filter((finding) => isShown(finding, rules));
    if (shown.length > 0) yield shown;
  }
}
