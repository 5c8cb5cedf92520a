import type { Locale } from '@erp-audit/core';
import type { CommitteeModel } from '@erp-audit/reporter';
import { noCounts } from './open-totals.ts';
import type { FreshFile } from './report-contents.ts';
import type { ReportContext } from './report-context.ts';
import type { WrittenReport } from './report-options.ts';

/** A written report with the counts that it shows: what is told of a file later is what stands in it. */
export function describeFile(
  { report, format, file, department, part, openFindings }: WrittenReport,
  locale: Locale,
  context: ReportContext | undefined,
  page: CommitteeModel | undefined,
): FreshFile {
  const shared = { report, format, path: file, locale, open: openFindings };
  if (report === 'committee' && page !== undefined) return { ...shared, ...committeeCounts(page) };
  if (context === undefined) throw new TypeError(`nothing is known of the report ${file}`);
  const { all, byDepartment } = context.totals;
  const { overdue, bySeverity } = department === undefined ? all : (byDepartment.get(department) ?? noCounts());
  const { id: run, asOf } = context.period.run;
  const whose = { ...(department !== undefined && { department }), ...(part === true && { part }) };
  return { ...shared, ...whose, run, asOf, overdue, bySeverity };
}

function committeeCounts({ run, overdue, openBySeverity, thisWeek, newCritical, standing }: CommitteeModel) {
  const version = standing.state === 'frozen' ? standing.version : 0;
  const week = { new: thisWeek.new, resolved: thisWeek.resolved, newCritical: newCritical.count, version };
  return { run: run.id, asOf: run.asOf, overdue, bySeverity: openBySeverity, week };
}
