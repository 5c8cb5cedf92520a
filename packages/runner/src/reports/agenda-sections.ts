import {
  type CommitteeDecision,
  ESCALATION_LEVELS,
  type RuleChange,
  type Transfer,
  WAIVER_NOTICE_DAYS,
  type Waiver,
} from '@erp-audit/core';
import type { AgendaSections, ScoreFigures, TransferRow, WaiverRow } from '@erp-audit/reporter';
import type { TargetFigures } from '@erp-audit/store';
import { escalationPolicy } from '../config/escalation-config.ts';
import { CONFIDENTIAL, isConfidential, shownDepartment } from './confidential-departments.ts';
import { executedDuties } from './executed-duties.ts';
import type { ReportContext } from './report-context.ts';
import { ruleLife } from './rule-life.ts';
import { scoreFigures } from './score-figures.ts';
import { isShown } from './shown-findings.ts';

/** What the committee's agenda asks for beside the numbers of the findings. */
export async function agendaSections(
  context: ReportContext,
  figures: readonly TargetFigures[],
): Promise<AgendaSections & { readonly score: ScoreFigures }> {
  const { store, period, rules } = context;
  return {
    register: await register(context),
    score: await scoreFigures(context, figures),
    ...(await stakeSection(context)),
    ...(await executedDuties(context)),
    ...(await ruleLife(context)),
    waivers: await waivers(context),
    transfers: await transfers(context),
    plans: await plans(context),
    escalated: await escalated(context),
    ...(await recurrence(context)),
    ruleChanges:
      period.weekStart === undefined
        ? []
        : weakerFirst(await store.ruleChanges.between(period.weekStart.id, period.run.id)).filter((change) =>
            isShown(change, rules),
          ),
    ...(await reruns(context)),
  };
}

/** What is still to be done, and what was done or dropped since the last official page. */
async function register({ store, period }: ReportContext): Promise<readonly CommitteeDecision[]> {
  const since = period.frozenBefore?.frozenAt ?? '';
  const decisions = await store.decisions.list();
  return decisions.filter(({ closedAt }) => closedAt === null || closedAt > since);
}

/** Money behind the open findings, but for those of pilot rules. */
async function stakeSection({ store, rules }: ReportContext): Promise<Pick<AgendaSections, 'stake'>> {
  const pilots = [...rules.values()].filter((rule) => !isShown(rule, rules)).map(({ code }) => code);
  return { stake: await store.weeks.stake(pilots) };
}

async function waivers(context: ReportContext): Promise<NonNullable<AgendaSections['waivers']>> {
  const { store, period } = context;
  const active = await store.waivers.list({ states: ['active'] });
  const requested = await store.waivers.list({ states: ['requested', 'first_approved'] });
  const ending = await store.waivers.expiring(period.run.asOf, WAIVER_NOTICE_DAYS);
  return {
    inForce: active.length,
    covered: active.reduce((sum, { covered }) => sum + covered, 0),
    requested: requested.map((waiver) => waiverRow(waiver, context)),
    ending: ending.map((waiver) => waiverRow(waiver, context)),
  };
}

/** Why a confidential department asks is its own business. */
function waiverRow(waiver: Waiver, { departments }: ReportContext): WaiverRow {
  const { number, type, state, severity, codes, findings, expires } = waiver;
  const isSecret = waiver.departments.some((id) => isConfidential(departments, id));
  return {
    ...{ number, type, state, severity, codes, findings, expires },
    departments: [...new Set(waiver.departments.map((id) => shownDepartment(departments, id)))],
    reason: isSecret ? '' : waiver.reason,
  };
}

async function transfers(context: ReportContext): Promise<NonNullable<AgendaSections['transfers']>> {
  const { store, period } = context;
  const waiting = await store.transfers.list({ states: ['proposed'] });
  const unanswered = await store.transfers.unanswered(period.run.asOf);
  const row = (transfer: Transfer) => transferRow(transfer, context);
  return {
    waiting: waiting.length,
    unanswered: unanswered.map(row),
    returned: waiting.filter(({ round }) => round > 1).map(row),
  };
}

function transferRow(transfer: Transfer, { departments }: ReportContext): TransferRow {
  const { number, from, to, proposedAsOf, answerDue, round } = transfer;
  return {
    ...{ number, proposedAsOf, answerDue, round },
    from: shownDepartment(departments, from),
    to: shownDepartment(departments, to),
  };
}

async function plans({ store, period, rules, departments }: ReportContext): Promise<AgendaSections['plans'] & object> {
  const progress = await store.plans.progress(period.run.asOf);
  return progress
    .filter((plan) => isShown(plan, rules))
    .map((plan) => ({ ...plan, department: shownDepartment(departments, plan.department) }));
}

/** Counts by level and department; what goes to internal audit and nobody else is told without its department. */
async function escalated(context: ReportContext): Promise<AgendaSections['escalated'] & object> {
  const { store, project, period, rules, departments } = context;
  const { direct } = escalationPolicy(project.config.escalation);
  const lines = await store.escalations.list({ asOf: period.run.asOf, direct });
  const counts = new Map<string, NonNullable<AgendaSections['escalated']>[number]>();
  for (const line of lines.filter((each) => isShown(each, rules))) {
    const department = line.direct ? CONFIDENTIAL.id : shownDepartment(departments, line.department);
    const name = `${line.level} ${department}`;
    const count = (counts.get(name)?.count ?? 0) + line.findings;
    counts.set(name, { level: line.level, department, count });
  }
  const rank = (level: (typeof ESCALATION_LEVELS)[number]) => ESCALATION_LEVELS.indexOf(level);
  return [...counts.values()].toSorted((a, b) => rank(b.level) - rank(a.level) || b.count - a.count);
}

async function recurrence({ store, project, period, rules, departments }: ReportContext) {
  const people = project.config.departments.flatMap(({ id, people: count }) =>
    count === undefined ? [] : [[id, count] as const],
  );
  const leftOut = departments.filter(({ confidential }) => confidential === true).map(({ id }) => id);
  const facets = { people: Object.fromEntries(people), leftOut };
  const offenders = await store.recurrence.repeatOffenders(period.run.id, facets);
  return {
    repeatOffenders: offenders.filter((each) => isShown(each, rules)),
    rootCauses: await store.recurrence.rootCauses(period.weekStart?.id, period.run.id, facets),
  };
}

function weakerFirst(changes: readonly RuleChange[]): readonly RuleChange[] {
  const rank = ({ weaker }: RuleChange) => (weaker === true ? 0 : weaker === null ? 1 : 2);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

async function reruns({ store, period }: ReportContext): Promise<Pick<AgendaSections, 'reruns'>> {
  if (period.frozenBefore === undefined) return {};
  const { week } = period.frozenBefore;
  const runs = await store.weeks.rerunsAfter(week);
  return { reruns: { week, runs: runs.map(({ id, asOf }) => ({ id, asOf })) } };
}
