import { join, resolve } from 'node:path';
import { AuditError, EXIT, type ExitCode, type Finding } from '@erp-audit/core';
import { DEMO_WEEKS, type DemoErp, readDemoStory } from '@erp-audit/demo';
import { loadConfiguredKey, type RunOutcome } from '@erp-audit/runner';
import { answerAsDepartment } from '../demo/answer.ts';
import { auditWeek, weekHeading } from '../demo/audit-week.ts';
import { type DemoChoice, openErp, prepareFolder } from '../demo/demo-folder.ts';
import type { DemoRun } from '../demo/demo-run.ts';
import { progressLine } from '../demo/progress-line.ts';
import { finishDemo } from '../demo/summary.ts';
import { waiveInWeek } from '../demo/waive.ts';
import { say, sayBoth } from '../messages/index.ts';
import { worstExit } from '../output/print-error.ts';
import { bold } from '../output/table.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

/** Weeks, from 0, that are audited; in the others people only work. */
const AUDITED: readonly number[] = [0, 1, 4, 7, 10, 11];
/** Departments that answer their workbook after the audit of a week. */
const ANSWERS: Readonly<Record<number, readonly string[]>> = {
  1: ['procurement', 'it'],
  7: ['procurement', 'production'],
};
const LAST_WEEK = DEMO_WEEKS.length - 1;
const LARGEST_SCALE = 5;

interface DemoCommandOptions {
  readonly scale: number | string;
  readonly seed: number;
  readonly keep: boolean;
}

export async function run(
  session: Session,
  [name = 'erp-audit-demo']: [string?],
  options: DemoCommandOptions,
): Promise<ExitCode> {
  const choice = { ...options, scale: parseScale(options.scale) };
  const directory = resolve(name);
  const progress = progressLine(session);
  const state = await prepareFolder(directory, name, choice);
  const story = await readDemoStory(join(directory, 'erp'));
  const shown = { scale: story?.scale ?? choice.scale, seed: story?.seed ?? choice.seed };
  if (state === 'made') session.print(say(session.locale, 'demoErp', shown));
  else session.print(say(session.locale, 'demoKept', { directory: name, ...shown }));
  // A story that was told to its end is not told again: its last week is audited once more.
  const erp = story?.week === LAST_WEEK ? undefined : await openErp(directory, state, choice);
  const inDemo = { ...session, options: { ...session.options, config: join(directory, 'erp-audit.yaml') } };
  const project = await loadSessionProject(inDemo);
  const key = await loadConfiguredKey(project.config);
  return withStore(inDemo, project.config, async (store) => {
    const demo = { session: inDemo, directory, project, store, key, progress };
    session.print(`\n${bold(session.io, weekHeading(demo))}`);
    const outcomes = erp === undefined ? [await auditWeek(demo, LAST_WEEK, lastDay())] : await tellStory(demo, erp);
    if (outcomes.some(({ interrupted }) => interrupted)) {
      session.print(say(session.locale, 'demoStopped'));
      return EXIT.notChecked;
    }
    await finishDemo(demo, name, lastDay());
    return worstExit(outcomes.flatMap(exitOf));
  });
}

function lastDay(): (typeof DEMO_WEEKS)[number] {
  return DEMO_WEEKS[LAST_WEEK] as (typeof DEMO_WEEKS)[number];
}

/** @throws AuditError `ARGUMENT_INVALID`. */
function parseScale(given: DemoCommandOptions['scale']): DemoChoice['scale'] {
  const scale = Number(given);
  if (scale > 0 && scale <= LARGEST_SCALE) return scale;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('demoScaleInvalid', { given: String(given) }), { command: 'demo' });
}

/** Week after week: people work, some weeks are audited, departments answer. */
async function tellStory(demo: DemoRun, erp: DemoErp): Promise<readonly RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  for (;;) {
    if (AUDITED.includes(erp.week)) {
      const outcome = await auditWeek(demo, erp.week, erp.asOf);
      outcomes.push(outcome);
      if (outcome.interrupted) return outcomes;
      for (const department of ANSWERS[erp.week] ?? []) await answer(demo, erp, department);
      await waiveInWeek(demo, erp.week, erp.asOf);
    }
    if (erp.week === LAST_WEEK) return outcomes;
    const next = erp.week + 1;
    demo.progress.show(say(demo.session.locale, 'demoLiving', { week: next + 1, weeks: DEMO_WEEKS.length }));
    await erp.liveOneWeek({ write: AUDITED.includes(next), repairs: await claimed(demo, erp.week) });
  }
}

/** What departments said they fixed in the week's workbooks; of four, one was only said. */
async function claimed({ store }: DemoRun, week: number): Promise<readonly Finding[]> {
  if (ANSWERS[week] === undefined) return [];
  const findings: Finding[] = [];
  for await (const batch of store.findings({ states: ['claimed_fixed'] })) findings.push(...batch);
  return findings.filter((_, index) => index % 4 !== 3);
}

async function answer(demo: DemoRun, erp: DemoErp, id: string): Promise<void> {
  const { session, project, progress } = demo;
  const department = project.config.departments.find((each) => each.id === id)?.name[session.locale] ?? id;
  progress.show(say(session.locale, 'demoAnswering', { week: erp.week + 1, weeks: DEMO_WEEKS.length, department }));
  const accepted = await answerAsDepartment(demo, id, erp.asOf);
  progress.clear();
  if (accepted !== undefined)
    session.print(`         ${say(session.locale, 'demoAnswered', { department, accepted })}`);
}

function exitOf({ results }: RunOutcome): readonly ExitCode[] {
  return results.some((result) => result.state === 'not_checked') ? [EXIT.notChecked] : [];
}
