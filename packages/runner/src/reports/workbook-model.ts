import {
  type Department,
  type Finding,
  type FindingResponse,
  type Locale,
  OPEN_STATES,
  recordGroupOf,
  sumBalances,
} from '@erp-audit/core';
import { suggestedValue } from '@erp-audit/engine';
import type { WorkbookGroup, WorkbookLine, WorkbookModel, WorkbookPart, WorkbookProposal } from '@erp-audit/reporter';
import { REMIND_DAYS } from '../escalation/reminders.ts';
import { writeRowToken } from '../returns/row-token.ts';
import { writeGroupToken, writeProposalToken, writeRequestToken } from '../returns/sheet-token.ts';
import { returnBy } from '../weeks/rhythm-days.ts';
import { isConfidential } from './confidential-departments.ts';
import { noCounts } from './open-totals.ts';
import { formerDepartment, type ReportContext, ruleOf } from './report-context.ts';
import { isShown, shownFindings } from './shown-findings.ts';

/** Kind of the rules whose findings are groups of records. */
const DUPLICATES = 'duplicates';

/** One department's workbook in numbers and lines; the lines are read while the workbook is written. */
export async function workbookModel(
  context: ReportContext,
  department: Department,
  locale: Locale,
  key: Uint8Array,
  part?: WorkbookPart,
): Promise<WorkbookModel> {
  const { project, period, totals } = context;
  const counts = totals.byDepartment.get(department.id) ?? noCounts();
  const byRule = [...(totals.byDepartmentRule.get(department.id) ?? [])];
  const suspects = new Set(period.results.filter(({ suspect }) => suspect).map(({ code }) => code));
  return {
    locale,
    organisation: project.config.organisation.name,
    department,
    departments: context.departments,
    week: period.week,
    runId: period.run.id,
    asOf: period.run.asOf,
    dueSoonUntil: project.config.workingCalendar.addWorkingDays(period.run.asOf, REMIND_DAYS),
    returnBy: returnBy(period.run.asOf, project.config.rhythm, project.config.workingCalendar),
    singleMachineStore: context.store.kind === 'single-machine',
    balance: sumBalances(
      period.thisWeek.filter((line) => line.department === department.id).map((line) => line.balance),
    ),
    overdue: counts.overdue,
    bySeverity: counts.bySeverity,
    ageing: counts.ageing,
    rules: byRule
      .map(([code, { open, overdue }]) => ({ rule: ruleOf(context, code), open, overdue, suspect: suspects.has(code) }))
      .toSorted((a, b) => b.open - a.open || (a.rule.code < b.rule.code ? -1 : 1)),
    protect: project.config.reports.protect,
    requestToken: writeRequestToken(department.id, key),
    proposals: await proposalsTo(context, department, key),
    lines: workbookLines(context, department, key, part),
    ...groupsOf(context, department, key, part),
    ...(part === undefined ? {} : { part }),
  };
}

/** Groups of the rules that look for duplicates; absent where the department has open findings of none. */
function groupsOf(
  context: ReportContext,
  department: Department,
  key: Uint8Array,
  part: WorkbookPart | undefined,
): Pick<WorkbookModel, 'groups'> {
  const rules = [...(context.totals.byDepartmentRule.get(department.id)?.keys() ?? [])];
  const looksForGroups = rules.some((code) => ruleOf(context, code).kind === DUPLICATES);
  return looksForGroups ? { groups: () => workbookGroups(context, department, key, part) } : {};
}

async function* workbookGroups(
  context: ReportContext,
  department: Department,
  key: Uint8Array,
  part: WorkbookPart | undefined,
): AsyncGenerator<readonly WorkbookGroup[]> {
  for await (const lines of workbookLines(context, department, key, part)) {
    yield lines.flatMap(({ finding }): WorkbookGroup[] => {
      const group = recordGroupOf(finding.evidence);
      if (group === undefined) return [];
      const { id: findingId, revision } = finding;
      const tokens = group.members.map((_, member) => writeGroupToken({ findingId, revision, member }, key));
      return [{ finding, group, tokens }];
    });
  }
}

/** What other departments proposed to this one and still wait for. */
async function proposalsTo(
  { store, rules, departments }: ReportContext,
  department: Department,
  key: Uint8Array,
): Promise<readonly WorkbookProposal[]> {
  const transfers = await store.transfers.list({ states: ['proposed'], to: department.id });
  const findings = await store.findingsById(transfers.map(({ findingId }) => findingId));
  return transfers.flatMap((transfer) => {
    const finding = findings.get(transfer.findingId);
    const from = departments.find(({ id }) => id === transfer.from);
    if (finding === undefined || !isShown(finding, rules)) return [];
    // What is confidential is shown in the workbook of its own department only; the governance office decides.
    if (finding.department !== department.id && isConfidential(departments, finding.department)) return [];
    const token = writeProposalToken({ number: transfer.number, department: department.id }, key);
    const rule = rules.get(finding.code);
    const shown = from?.confidential === true ? withoutRecord(finding) : finding;
    return [{ transfer, finding: shown, rule, from: from ?? formerDepartment(transfer.from), token }];
  });
}

/** What a confidential department has not handed over yet is not shown. */
function withoutRecord(finding: Finding): Finding {
  return { ...finding, key: [finding.key[0] ?? ''], label: '', evidence: {} };
}

/** Who was named responsible in an answer, or null where nobody was. */
export function responsibleOf(response: FindingResponse | undefined): string | null {
  return response?.responsible?.normalize('NFKC').trim() ?? null;
}

async function* workbookLines(
  { project, store, rules }: ReportContext,
  department: Department,
  key: Uint8Array,
  part: WorkbookPart | undefined,
): AsyncGenerator<readonly WorkbookLine[]> {
  const suggests = new Map(project.rules.map(({ code, suggest }) => [code, suggest]));
  const suggestion = ({ code, evidence }: Finding) => {
    const suggest = suggests.get(code);
    return suggest === undefined ? undefined : suggestedValue(suggest, evidence);
  };
  for await (const findings of shownFindings(store, rules, { states: OPEN_STATES, department: department.id })) {
    const responses = await store.lastResponse(findings.map((finding) => finding.id));
    const isInPart = ({ id }: Finding) => part === undefined || responsibleOf(responses.get(id)) === part.responsible;
    yield findings.filter(isInPart).map((finding) => ({
      finding,
      token: writeRowToken({ findingId: finding.id, revision: finding.revision }, key),
      lastResponse: responses.get(finding.id),
      suggestion: suggestion(finding),
    }));
  }
}
