import type { FindingResponse, RuleResult } from '@erp-audit/core';
import type { DecisionNeeded, DecisionSubject } from '@erp-audit/reporter';
import { shownDepartment } from './confidential-departments.ts';
import type { OpenCounts } from './open-totals.ts';
import type { ReportContext } from './report-context.ts';
import { isShown, shownFindings } from './shown-findings.ts';

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
    await withoutPlan(context),
    withoutOwner(context),
    await waivers(context),
    { kind: 'exception_requests', ...answers('exception_requested') },
    await unansweredTransfers(context),
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
  return {
    kind,
    count: results.length,
    subjects: [...new Set(results.map(subject))].map((id) => ({ id, count: undefined })),
  };
}

function decideByDepartment(
  kind: DecisionNeeded['kind'],
  context: ReportContext,
  count: (counts: OpenCounts) => number,
): DecisionNeeded {
  const counted = new Map<string, number>();
  for (const [id, counts] of context.totals.byDepartment) {
    const shown = shownDepartment(context.departments, id);
    counted.set(shown, (counted.get(shown) ?? 0) + count(counts));
  }
  const concerned = [...counted].map(([id, sum]) => ({ id, count: sum })).filter((department) => department.count > 0);
  return { kind, ...summed(concerned) };
}

/** Legacy that no plan says anything about. */
async function withoutPlan({ store, rules, departments }: ReportContext): Promise<DecisionNeeded> {
  const plans = await store.plans.list();
  const counts = new Map<string, number>();
  for (const line of await store.plans.open()) {
    const isPlanned = plans.some(({ code, department }) => code === line.code && department === line.department);
    if (isPlanned || !isShown(line, rules)) continue;
    const id = shownDepartment(departments, line.department);
    counts.set(id, (counts.get(id) ?? 0) + line.open);
  }
  return { kind: 'baseline_plan', ...summed([...counts].map(([id, count]) => ({ id, count }))) };
}

/** Waivers that an approver has not decided yet, by their numbers. */
async function waivers({ store }: ReportContext): Promise<DecisionNeeded> {
  const asked = await store.waivers.list({ states: ['requested', 'first_approved'] });
  return {
    kind: 'waivers_requested',
    count: asked.length,
    subjects: asked.map(({ number, findings }) => ({ id: `W-${number}`, count: findings })),
  };
}

async function unansweredTransfers({ store, period }: ReportContext): Promise<DecisionNeeded> {
  const late = await store.transfers.unanswered(period.run.asOf);
  return {
    kind: 'transfers_unanswered',
    count: late.length,
    subjects: late.map(({ number }) => ({ id: `T-${number}`, count: undefined })),
  };
}

/** The whole and its parts, largest first; equal parts in the order they came. */
function summed(subjects: readonly { readonly id: string; readonly count: number }[]): Counted {
  return {
    count: subjects.reduce((sum, subject) => sum + subject.count, 0),
    subjects: subjects.toSorted((a, b) => b.count - a.count),
  };
}

/** What lies with the governance office although no rule says it belongs there. */
function withoutOwner(context: ReportContext): DecisionNeeded {
  const office = context.departments.find((department) => department.governance);
  const byRule = context.totals.byDepartmentRule.get(office?.id ?? '') ?? new Map<string, OpenCounts>();
  const orphaned = [...byRule].filter(([code]) => context.rules.get(code)?.department !== office?.id);
  return { kind: 'no_owner', ...summed(orphaned.map(([id, counts]) => ({ id, count: counts.open }))) };
}

interface Counted {
  readonly count: number;
  readonly subjects: readonly DecisionSubject[];
}

type CountAnswers = (kind: FindingResponse['kind']) => Counted;

/** Open findings by the last answer of their department. */
async function countAnswers(context: ReportContext): Promise<CountAnswers> {
  const counts = new Map<string, Map<string, number>>();
  for await (const batch of shownFindings(context.store, context.rules, { states: ['acknowledged'] })) {
    const answers = await context.store.lastResponse(batch.map((finding) => finding.id));
    for (const finding of batch) {
      const kind = answers.get(finding.id)?.kind;
      if (kind === undefined) continue;
      const department = shownDepartment(context.departments, finding.department);
      const byDepartment = counts.get(kind) ?? new Map<string, number>();
      byDepartment.set(department, (byDepartment.get(department) ?? 0) + 1);
      counts.set(kind, byDepartment);
    }
  }
  return (kind) => summed([...(counts.get(kind) ?? [])].map(([id, count]) => ({ id, count })));
}
