import { join } from 'node:path';
import { type CalendarDate, LOCALES, SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import { type WrittenReport, writeReports } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import { bold, type Column, renderTable } from '../output/table.ts';
import { reportsDirectory } from '../project/load-project.ts';
import type { DemoRun } from './demo-run.ts';
import { type Flow, type Tally, tally } from './tally.ts';

/** Writes the reports of the last week and says what was found, how it went, and where to look. */
export async function finishDemo(run: DemoRun, name: string, asOf: CalendarDate): Promise<void> {
  const { session, store, progress } = run;
  const last = await store.run('latest');
  if (last === undefined) return;
  progress.show(say(session.locale, 'demoWriting'));
  const reports = await writeAll(run);
  const counts = await tally(store, last.id, asOf);
  progress.clear();
  printFound(run, counts, asOf);
  printStory(run, counts);
  printPlaces(run, name, reports);
  session.printJson({
    ...{ directory: run.directory, asOf, reports, overdue: counts.overdue },
    ...{ open: counts.total.open, openBySeverity: counts.bySeverity },
    rules: [...counts.byRule].map(([code, flow]) => ({ code, ...flow })),
  });
}

/** Workbooks in the organisation's language, the committee page in both. */
async function writeAll({ project, store, key }: DemoRun): Promise<readonly WrittenReport[]> {
  const base = { project, store, key, reportsDirectory: reportsDirectory() };
  const selection = { department: undefined, week: undefined, out: undefined };
  const { locale } = project.config.organisation;
  const written = [...(await writeReports({ ...base, ...selection, reports: ['workbooks'], locale }))];
  for (const language of LOCALES)
    written.push(...(await writeReports({ ...base, ...selection, reports: ['committee'], locale: language })));
  return written;
}

function printFound({ session, project }: DemoRun, { bySeverity, byRule, total }: Tally, asOf: CalendarDate): void {
  const { locale, io } = session;
  const number = (value: number) => value.toLocaleString(locale);
  const severities = SEVERITIES.map(
    (severity) => `${SEVERITY_TEXTS[severity][locale]} ${number(bySeverity[severity])}`,
  );
  session.print(`\n${bold(io, say(locale, 'demoFound'))}`);
  session.print(say(locale, 'demoOpenNow', { open: number(total.open), asOf, severities: severities.join(', ') }));
  const titles = new Map(project.rules.map((rule) => [rule.code, rule.title]));
  const right = (title: string): Column => ({ title, align: 'right' });
  const columns: Column[] = [
    { title: say(locale, 'columnCode') },
    { title: say(locale, 'columnRule') },
    right(say(locale, 'columnFindings')),
    right(say(locale, 'columnReopened')),
    right(say(locale, 'columnClosed')),
    right(say(locale, 'columnOpen')),
  ];
  const rows = [...byRule]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, flow]) => [
      ...[code, titles.get(code)?.[locale] ?? code],
      ...[flow.found, flow.reopened, flow.closed, flow.open].map(number),
    ]);
  session.print(renderTable(columns, rows));
}

/** Departments with fewer findings than this are left out of the comparison. */
const FEWEST_TO_COMPARE = 30;

function share({ closed, found, reopened }: Flow): number {
  return Math.round((100 * closed) / Math.max(1, found + reopened));
}

function printStory({ session, project }: DemoRun, counts: Tally): void {
  const { locale, io } = session;
  const number = (value: number) => value.toLocaleString(locale);
  const { legacy, legacyOpen, total, claims, overdue } = counts;
  session.print(`\n${bold(io, say(locale, 'demoStory'))}`);
  session.print(say(locale, 'demoStoryLegacy', { legacy: number(legacy), legacyClosed: number(legacy - legacyOpen) }));
  const flow = { new: number(total.found - legacy), closed: number(total.closed), back: number(total.reopened) };
  session.print(say(locale, 'demoStoryFlow', flow));
  if (claims.claimed > 0) session.print(say(locale, 'demoStoryClaims', claims));
  session.print(say(locale, 'demoStoryOverdue', { overdue: number(overdue) }));
  const compared = [...counts.byDepartment]
    .filter(([, { found }]) => found >= FEWEST_TO_COMPARE)
    .toSorted(([, one], [, other]) => share(other) - share(one));
  const [best, worst] = [compared[0], compared.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return;
  const nameOf = (id: string) => project.config.departments.find((each) => each.id === id)?.name[locale] ?? id;
  session.print(
    say(locale, 'demoStoryDepartments', {
      ...{ best: nameOf(best[0]), bestShare: share(best[1]) },
      ...{ worst: nameOf(worst[0]), worstShare: share(worst[1]) },
    }),
  );
}

function printPlaces({ session, directory }: DemoRun, name: string, reports: readonly WrittenReport[]): void {
  const { locale, io } = session;
  session.print(`\n${bold(io, say(locale, 'demoLook'))}`);
  const shown = (file: string) => join(name, file.slice(directory.length + 1));
  const ordered = reports.toSorted((one, other) =>
    one.report < other.report ? -1 : one.report > other.report ? 1 : 0,
  );
  for (const { report, format, file, openFindings } of ordered) {
    const committee = say(locale, format === 'html' ? 'demoCommittee' : 'demoCommitteeWorkbook');
    const what = report === 'committee' ? committee : say(locale, 'demoWorkbook', { open: openFindings });
    session.print(`  ${shown(file)}  ${what}`);
  }
  session.print(`  ${join(name, 'erp.truth.json')}  ${say(locale, 'demoTruth')}`);
  session.print(`\n${bold(io, say(locale, 'demoTry'))}`);
  for (const command of [
    `cd "${name}"`,
    'npx erp-audit findings list --severity critical',
    'npx erp-audit findings list --rule OPN-001 --department procurement',
    'npx erp-audit report browser',
    'npx erp-audit runs list',
    'npx erp-audit rules show STL-001',
  ])
    session.print(`  ${command}`);
}
