import type { Finding } from '@erp-audit/core';
import type { ReportContext } from './report-context.ts';
import { shownFindings } from './shown-findings.ts';

const SHOWN = 20;
const ARRIVALS: readonly string[] = ['new', 'reopened', 'reactivated'];

/** Critical findings that arose or came back in the last run; legacy of a first run is not new. Confidential ones are counted only. */
export async function newCriticals(
  context: ReportContext,
): Promise<{ readonly count: number; readonly confidential: number; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const secret = new Set(context.departments.filter((each) => each.confidential === true).map(({ id }) => id));
  let count = 0;
  let confidential = 0;
  const states = ['open', 'reopened', 'acknowledged', 'claimed_fixed'] as const;
  for await (const batch of shownFindings(context.store, context.rules, { states, severity: 'critical' })) {
    for (const finding of batch) {
      if (!(await arrivedInLastRun(context, finding))) continue;
      count += 1;
      if (secret.has(finding.department)) confidential += 1;
      else if (findings.length < SHOWN) findings.push(finding);
    }
  }
  return { count, confidential, findings };
}

/** The dates settle most cases; only a return, or a second run of the same day, needs the history. */
async function arrivedInLastRun(context: ReportContext, finding: Finding): Promise<boolean> {
  const { run, previousRun } = context.period;
  const isFirstSeenNow = finding.firstSeen === run.asOf;
  if (finding.reopened === 0 && (finding.baseline || !isFirstSeenNow)) return false;
  if (finding.reopened === 0 && previousRun?.asOf !== run.asOf) return true;
  const events = await context.store.history(finding.id);
  return events.some((event) => event.runId === run.id && ARRIVALS.includes(event.type));
}
