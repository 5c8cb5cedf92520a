import type { CalendarDate } from '@erp-audit/core';
import { DEMO_WEEKS } from '@erp-audit/demo';
import { freezeDueWeek, type RunOutcome, runAudit } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { runJson } from '../json/run-json.ts';
import { say } from '../messages/index.ts';
import type { DemoRun } from './demo-run.ts';
import { openAfter } from './tally.ts';

const BAR_WIDTH = 30;
const WIDTHS = [6, 12, 8, 8, 8, 8] as const;

/** One real run of all rules, the official one of its week unless it is the last, and its line in the table of weeks. */
export async function auditWeek(run: DemoRun, week: number, asOf: CalendarDate): Promise<RunOutcome> {
  const { session, project, store, key, progress } = run;
  const { clock, log, io, locale } = session;
  const outcome = await runAudit({
    ...{ project, store, key, clock, log, signal: io.signal, asOf },
    ...{ sources: [], rules: [], dryRun: false, by: currentActor(undefined) },
    onProgress: ({ done, planned, rule }) =>
      progress.show(
        say(locale, 'demoAuditing', { week: week + 1, weeks: DEMO_WEEKS.length, done, planned, rule: rule ?? '' }),
      ),
  });
  progress.clear();
  if (outcome.interrupted) return outcome;
  // The last week is audited again by every further demo, so its page follows what was changed in between.
  if (week < DEMO_WEEKS.length - 1) await freezeDueWeek({ project, store, by: currentActor(undefined) });
  session.print(await weekLine(run, week, outcome));
  return outcome;
}

export function weekHeading({ session: { locale } }: DemoRun): string {
  const titles = ['demoWeek', 'demoAsOf', 'columnOpen', 'columnNew', 'columnReopened', 'columnClosed'] as const;
  return line(titles.map((title) => say(locale, title)));
}

async function weekLine({ store, session }: DemoRun, week: number, { run, results }: RunOutcome): Promise<string> {
  const { totals } = runJson(run, results);
  const open = openAfter(await store.balance(undefined, run.id));
  const first = (await store.runs(DEMO_WEEKS.length * 10)).at(-1);
  const legacy = first === undefined ? open : openAfter(await store.balance(undefined, first.id));
  const bar = '█'.repeat(Math.max(1, Math.round((open / Math.max(1, legacy)) * (BAR_WIDTH * 0.8))));
  const closed = totals.resolved + totals.disappeared + totals.outOfScope + totals.waived;
  const columns = [week + 1, run.asOf, open, totals.new + totals.baseline, totals.reopened, closed];
  return `${line(columns.map((value) => (typeof value === 'number' ? value.toLocaleString(session.locale) : value)))}  ${bar}`;
}

/** Columns aligned to the right; a Chinese character takes two places. */
function line(columns: readonly string[]): string {
  return columns
    .map((text, index) => {
      const width = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
      return ' '.repeat(Math.max(1, (WIDTHS[index] ?? 8) - width)) + text;
    })
    .join('');
}
