import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AuditError, type CalendarDate, EXIT, type ExitCode, type FindingResponse, LOCALES } from '@erp-audit/core';
import { applySecondNight, applyThirdNight, createDemoErp, DEMO_NIGHTS } from '@erp-audit/demo';
import {
  answerWorkbook,
  importWorkbook,
  loadConfiguredKey,
  type Project,
  runAudit,
  type WrittenReport,
  writeReports,
} from '@erp-audit/runner';
import { DEMO_CONFIG } from '../demo-config.ts';
import { runJson } from '../json/run-json.ts';
import { type ConfiguredStore, loadSessionProject, reportsDirectory, withStore } from '../load-project.ts';
import { say, sayBoth } from '../messages.ts';
import { worstExit } from '../print-error.ts';
import { printRuleResults } from '../rule-results-table.ts';
import type { Session } from '../session.ts';
import { bold } from '../table.ts';

/** The department whose workbook is answered in the demo. */
const ANSWERING = 'procurement';

interface Demo {
  readonly session: Session;
  readonly directory: string;
  readonly project: Project;
  readonly store: ConfiguredStore;
  readonly key: Uint8Array;
}

export async function run(session: Session, [name = 'erp-audit-demo']: [string?]): Promise<ExitCode> {
  const directory = resolve(name);
  await requireEmpty(directory, name);
  session.print(say(session.locale, 'demoErp'));
  const erp = { directory: join(directory, 'erp') };
  await mkdir(directory, { recursive: true });
  await createDemoErp(erp);
  const config = join(directory, 'erp-audit.yaml');
  await writeFile(config, DEMO_CONFIG);
  const inDemo = { ...session, options: { ...session.options, config } };
  const project = await loadSessionProject(inDemo);
  const key = await loadConfiguredKey(project.config);
  return withStore(inDemo, project.config, async (store) => {
    const demo: Demo = { session: inDemo, directory, project, store, key };
    const first = await night(demo, 0);
    await answer(demo);
    session.print(`\n${say(session.locale, 'demoWork')}`);
    await applySecondNight(erp);
    const second = await night(demo, 1);
    await applyThirdNight(erp);
    const third = await night(demo, 2);
    await finish(demo, name);
    return worstExit([...first, ...second, ...third]);
  });
}

/** @throws AuditError `ARGUMENT_INVALID`. */
async function requireEmpty(directory: string, name: string): Promise<void> {
  const entries = await readdir(directory).catch(() => []);
  if (entries.length === 0) return;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('demoTaken', { directory: name }), { command: 'demo' });
}

async function night({ session, project, store, key }: Demo, index: 0 | 1 | 2): Promise<readonly ExitCode[]> {
  const asOf: CalendarDate = DEMO_NIGHTS[index];
  const { locale, clock, log, io } = session;
  session.print(`\n${bold(io, say(locale, 'demoNight', { night: index + 1, asOf }))}`);
  const outcome = await runAudit({
    ...{ project, store, key, clock, log, signal: io.signal, asOf },
    ...{ sources: [], rules: [], dryRun: false },
  });
  printRuleResults(session, outcome.results, new Map(project.rules.map((rule) => [rule.code, rule.title])));
  const { totals } = runJson(outcome.run, outcome.results);
  const ended = totals.resolved + totals.disappeared + totals.outOfScope + totals.waived;
  session.print(say(locale, 'runTotals', { ...totals, found: totals.findings, ended }));
  return outcome.results.some((result) => result.state === 'not_checked') ? [EXIT.notChecked] : [];
}

/** One department says of every other line that it is fixed, and plans the rest; the next run knows better. */
async function answer(demo: Demo): Promise<void> {
  const { session, directory, project, store, key } = demo;
  const [workbook] = await reports(demo, ['workbooks'], project.config.organisation.locale, ANSWERING);
  if (workbook === undefined) return;
  const returned = join(directory, `${ANSWERING}-returned.xlsx`);
  await answerWorkbook(workbook.file, returned, (line) => (line % 2 === 0 ? fixed() : planned()));
  const { departments } = project.config;
  const imported = await importWorkbook(returned, { store, key, departments, by: '李强', dryRun: false });
  const department = departments.find((each) => each.id === ANSWERING)?.name[session.locale] ?? ANSWERING;
  session.print(`\n${say(session.locale, 'demoAnswers', { department, accepted: imported.accepted })}`);
}

function fixed(): FindingResponse {
  return { ...planned(), kind: 'fixed', plannedDate: null, action: '已在系统中更正 Corrected in the ERP' };
}

function planned(): FindingResponse {
  return {
    ...{ correctedValue: null, evidence: null, comment: null, otherDepartment: null },
    kind: 'will_fix',
    rootCause: 'rule_unknown',
    action: null,
    plannedDate: '2026-12-04' as CalendarDate,
    responsible: '李强',
  };
}

function reports(
  { project, store, key }: Demo,
  names: readonly ('workbooks' | 'committee')[],
  locale: 'en' | 'zh-CN',
  department: string | undefined,
): Promise<readonly WrittenReport[]> {
  const selection = { reports: names, department, week: undefined, out: undefined, locale };
  return writeReports({ project, store, key, reportsDirectory: reportsDirectory(), ...selection });
}

async function finish(demo: Demo, name: string): Promise<void> {
  const { session, directory } = demo;
  const { locale, io } = session;
  const written: WrittenReport[] = [];
  for (const language of LOCALES)
    written.push(...(await reports(demo, ['workbooks', 'committee'], language, undefined)));
  session.print(`\n${bold(io, say(locale, 'demoLook'))}`);
  for (const { report, file } of written) {
    const what = say(locale, report === 'committee' ? 'demoCommittee' : 'demoWorkbook');
    session.print(`  ${join(name, file.slice(directory.length + 1))}  ${what}`);
  }
  session.print(`\n${say(locale, 'demoTry', { directory: name })}`);
  session.printJson({ directory, reports: written });
}
