import { AuditError, type Department, type RuleDescription, sumBalances } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { Project } from '../project.ts';
import { countOpenFindings, type OpenTotals } from './open-totals.ts';
import { type ReportPeriod, reportPeriod } from './report-period.ts';

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
 * last run counted.
 */
export async function loadReportContext(
  project: Project,
  store: Store,
  week: string | undefined,
): Promise<ReportContext> {
  const rules = new Map(project.rules.map((rule) => [rule.code, rule]));
  const period = withoutPilots(await reportPeriod(store, week), rules);
  const totals = await countOpenFindings(store, period.run.asOf);
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
    'zh-CN': `上次运行检查了规则 ${code},但它已不再加载:请先运行 "erp-audit run",再生成报告。`,
  };
  throw new AuditError('NOT_FOUND', message, { command: 'rules' });
}

/** Results of pilot rules reach neither departments nor the committee's numbers. */
function withoutPilots(period: ReportPeriod, rules: ReadonlyMap<string, RuleDescription>): ReportPeriod {
  const isShown = (line: { readonly code: string }) => rules.get(line.code)?.status !== 'pilot';
  return {
    ...period,
    run: { ...period.run, results: period.run.results.filter(isShown) },
    sinceLastRun: period.sinceLastRun.filter(isShown),
    thisWeek: period.thisWeek.filter(isShown),
  };
}

function checkOpenFindings(period: ReportPeriod, totals: OpenTotals): void {
  const counted = sumBalances(period.sinceLastRun.map((line) => line.balance)).openAfter;
  if (counted === totals.all.open) return;
  throw new AuditError(
    'REPORT_BALANCE',
    `The last run ended with ${counted} open findings, but ${totals.all.open} are kept.`,
    { run: period.run.id },
  );
}

/** Its findings move at the next run; until then they are shown under the id they were given. */
function formerDepartment(id: string): Department {
  return { id, name: { en: id, 'zh-CN': id }, governance: false, orgUnits: [] };
}
