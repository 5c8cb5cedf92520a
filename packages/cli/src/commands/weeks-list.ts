import { calendarDateIn, EXIT, type ExitCode, isoWeek } from '@erp-audit/core';
import { loadConfig, rhythmDays } from '@erp-audit/runner';
import { minuteText, scoreText } from '../committee/week-text.ts';
import { weekJson } from '../json/week-json.ts';
import { say } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session): Promise<ExitCode> {
  const { locale } = session;
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const weeks = await withStore(session, config, (store) => store.weeks.list());
  const week = isoWeek(calendarDateIn(session.clock.now(), config.organisation.timezone));
  const days = rhythmDays(week, config.rhythm, config.workingCalendar);
  const keys = [
    'columnWeek',
    'columnAsOf',
    'columnOpen',
    'columnScore',
    'columnGate',
    'columnFrozen',
    'columnRun',
  ] as const;
  const rows = weeks.map((each) => [
    each.version === 1 ? each.week : `${each.week} (${each.version})`,
    each.asOf,
    each.open,
    scoreText(locale, each.score.score),
    each.score.criticalOverdue > 0 ? say(locale, 'weekRed') : '',
    minuteText(each.frozenAt),
    each.runId,
  ]);
  if (weeks.length === 0) session.print(say(locale, 'weeksNone'));
  else
    session.print(
      renderTable(
        keys.map((key) => ({ title: say(locale, key) })),
        rows,
      ),
    );
  const { workbooks, returns, returnsTime: time, freeze } = days;
  session.print(say(locale, 'weekRhythm', { week, workbooks, returns, time, freeze }));
  session.printJson({ current: { week, ...days }, weeks: weeks.map(weekJson) });
  return EXIT.done;
}
