import type { FindingResponse, RuleResult } from '@erp-audit/core';
import type { DecisionNeeded } from '@erp-audit/reporter';
import { noCounts, type OpenCounts } from './open-totals.ts';
import type { ReportContext } from './report-context.ts';

/** What only the committee can settle, most urgent first; nothing that needs no decision is listed. */
export async function decisionsNeeded(context: ReportContext): Promise<readonly DecisionNeeded[]> {
  const { results } = context.period;
  const answers = await countAnswers(context);
  const candidates = [
    decideOnResults('scope_collapsed', results.filter(isCollapsed), (result) => `${result.source}/${result.entity}`),
    decideByDepartment('overdue_critical', context, (counts) => counts.overdueCritical),
    decideOnResults('not_checked', results.filter(isNotChecked), (result) => result.code),
    decideOnResults(
      'suspect_rule',
      results.filter((result) => result.suspect),
      (result) => result.code,
    ),
    decideByDepartment('baseline_plan', context, (counts) => counts.baseline),
    withoutOwner(context),
    { kind: 'exception_requests', ...answers('exception_requested') },
    { kind: 'not_ours', ...answers('not_ours') },
    decideOnResults(
      'skipped_rules',
      results.filter((result) => result.state === 'skipped'),
      (result) => result.code,
    ),
  ] satisfies DecisionNeeded[];
  return candidates.filter((decision) => decision.count > 0);
}

function isCollapsed(result: RuleResult): boolean {
  return result.reason === 'scope_collapsed';
}

function isNotChecked(result: RuleResult): boolean {
  return result.state === 'not_checked' && !isCollapsed(result);
}

function decideOnResults(
  kind: DecisionNeeded['kind'],
  results: readonly RuleResult[],
  subject: (result: RuleResult) => string,
): DecisionNeeded {
  return { kind, count: results.length, subjects: [...new Set(results.map(subject))] };
}

function decideByDepartment(
  kind: DecisionNeeded['kind'],
  context: ReportContext,
  count: (counts: OpenCounts) => number,
): DecisionNeeded {
  const counted = [...context.totals.byDepartment].map(([id, counts]) => ({ id, count: count(counts) }));
  const concerned = counted.filter((department) => department.count > 0);
  return {
    kind,
    count: concerned.reduce((sum, department) => sum + department.count, 0),
    subjects: concerned.map((department) => department.id),
  };
}

/** What lies with the governance office although no rule says it belongs there. */
function withoutOwner(context: ReportContext): DecisionNeeded {
  const office = context.departments.find((department) => department.governance);
  const byRule = context.totals.byDepartmentRule.get(office?.id ?? '') ?? new Map<string, OpenCounts>();
  const orphaned = [...byRule].filter(([code]) => context.rules.get(code)?.department !== office?.id);
  return {
    kind: 'no_owner',
    count: orphaned.reduce((sum, [, counts]) => sum + (counts ?? noCounts()).open, 0),
    subjects: orphaned.map(([code]) => code),
  };
}

type CountAnswers = (kind: FindingResponse['kind']) => { readonly count: number; readonly subjects: readonly string[] };

/** Open findings by the last answer of their department. */
async function countAnswers(context: ReportContext): Promise<CountAnswers> {
  const counts = new Map<string, { count: number; subjects: Set<string> }>();
  for await (const batch of context.store.findings({ states: ['acknowledged'] })) {
    const answers = await context.store.lastResponse(batch.map((finding) => finding.id));
    for (const finding of batch) {
      const kind = answers.get(finding.id)?.kind;
      if (kind === undefined) continue;
      const counted = counts.get(kind) ?? { count: 0, subjects: new Set() };
      counted.count += 1;
      counted.subjects.add(finding.department);
      counts.set(kind, counted);
    }
  }
  return (kind) => ({ count: counts.get(kind)?.count ?? 0, subjects: [...(counts.get(kind)?.subjects ?? [])] });
}
