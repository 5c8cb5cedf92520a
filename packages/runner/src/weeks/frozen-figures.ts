import type { Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';
import { committeeFigures } from '../reports/committee-model.ts';
import { loadReportContext } from '../reports/report-context.ts';

/**
 * What a frozen week keeps of the last completed run.
 * @throws AuditError `REPORT_BALANCE` when the numbers do not add up.
 */
export async function frozenFigures(project: Project, store: Store) {
  const context = await loadReportContext(project, store, undefined);
  const model = await committeeFigures(context);
  return {
    startRun: context.period.weekStart?.id ?? null,
    model,
    lines: context.period.thisWeek,
    score: model.score.week,
  };
}
