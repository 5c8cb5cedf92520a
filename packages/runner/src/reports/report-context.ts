import { AuditError, type DatedResult, type Department, type RuleDescription } from '@erp-audit/core';
import type { PlannedTarget, RunRecord, Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';
import { planRun } from '../run/plan-run.ts';
import { countOpenFindings, lineKey, type OpenTotals, targetKey } from './open-totals.ts';
import { type ReportPeriod, reportPeriod } from './report-period.ts';
import { isShown } from './shown-findings.ts';

/** Everything the reports of one run are made from; each number is counted here once. */
export interface ReportContext {
  readonly project: Project;
  readonly store: Store;
  readonly period: ReportPeriod;
  readonly totals: OpenTotals;
  /** Configured departments, then any that only kept findings name. */
  readonly departments: readonly Department[];
  /** Rules by code. */
  readonly rules: ReadonlyMap<string, RuleDescription>;
}

/**
 * @throws AuditError `REPORT_BALANCE` when movements and counts disagree, or the open findings are not those the
 * balance ends with.
 */
export async function loadReportContext(
  project: Project,
  store: Store,
  week: string | undefined,
): Promise<ReportContext> {
  const rules = new Map(project.rules.map((rule) => [rule.code, rule]));
  const found = await reportPeriod(store, week);
  const period = withoutPilots({ ...found, results: withPlanned(project, found) }, rules);
  const totals = await countOpenFindings(store, rules, period.run.asOf);
  checkOpenFindings(period, totals);
  const named = new Set([...totals.byDepartment.keys(), ...period.thisWeek.map((line) => line.department)]);
  const unknown = [...named].filter((id) => !project.config.departments.some((department) => department.id === id));
  return {
    project,
    store,
    period,
    totals,
    departments: [...project.config.departments, ...unknown.toSorted().map(formerDepartment)],
    rules,
  };
}

/** The rule a kept result or finding belongs to. */
export function ruleOf(context: ReportContext, code: string): RuleDescription {
  const rule = context.rules.get(code);
  if (rule !== undefined) return rule;
  const message = {
    en: `The last run checked rule ${code}, which is no longer loaded: run "erp-audit run" before the report.`,
    'zh-CN': `上次运行检查了规则 ${code}，但它已不再加载：请先运行 "erp-audit run"，再生成报告。`,
  };
  throw new AuditError('NOT_FOUND', message, { command: 'rules' });
}

/** Every planned target counts as a check: one that no run has taken up yet was not checked. */
function withPlanned(project: Project, { run, results }: ReportPeriod): readonly DatedResult[] {
  const known = new Set(results.map(targetKey));
  const missing = planRun(project, [], []).targets.filter((target) => !known.has(targetKey(target)));
  return [...results, ...missing.map((target) => notRun(target, run))];
}

function notRun({ source, code, entity, rule }: PlannedTarget, run: RunRecord): DatedResult {
  const found = { inScope: 0, notEvaluable: 0, found: 0, partial: [], durationMs: 0 };
  const moved = { new: 0, baseline: 0, reopened: 0, resolved: 0, disappeared: 0, outOfScope: 0, waived: 0 };
  const state = { state: 'not_checked', reason: 'not_run', suspect: false, anomalies: [] } as const;
  return { source, code, entity, rule: rule.id, ...state, ...found, ...moved, run: run.id, asOf: run.asOf };
}

/** Results of pilot rules reach neither departments nor the committee's numbers. */
function withoutPilots(period: ReportPeriod, rules: ReadonlyMap<string, RuleDescription>): ReportPeriod {
  const keep = (line: { readonly code: string }) => isShown(line, rules);
  return {
    ...period,
    results: period.results.filter(keep),
    sinceLastRun: period.sinceLastRun.filter(keep),
    thisWeek: period.thisWeek.filter(keep),
  };
}

/** Every line of the balance must end with what the store holds. */
function checkOpenFindings(period: ReportPeriod, totals: OpenTotals): void {
  const counted = new Map(period.sinceLastRun.map((line) => [lineKey(line), line.balance.openAfter]));
  const names = new Set([...counted.keys(), ...totals.byLine.keys()]);
  const wrong = [...names].filter((name) => (counted.get(name) ?? 0) !== (totals.byLine.get(name) ?? 0));
  const [first] = wrong;
  if (first === undefined) return;
  const [source, code, entity, department] = first.split(' ');
  const [now, kept] = [counted.get(first) ?? 0, totals.byLine.get(first) ?? 0];
  throw new AuditError(
    'REPORT_BALANCE',
    {
      en:
        `The open findings of rule ${code} (${entity}) on source ${source} in department ${department} are not those ` +
        `of the balance: it ends with ${now}, the store holds ${kept}; ${wrong.length} of ${names.size} lines are wrong.`,
      'zh-CN':
        `规则 ${code}（${entity}）在数据源 ${source}、部门 ${department} 的未结发现与平衡式不符：` +
        `平衡式为 ${now} 项，存储中为 ${kept} 项；共 ${names.size} 行，其中 ${wrong.length} 行有误。`,
    },
    { run: period.run.id },
  );
}

/** Its findings move at the next run; until then they are shown under the id they were given. */
export function formerDepartment(id: string): Department {
  return { id, name: { en: id, 'zh-CN': id }, governance: false, orgUnits: [] };
}
