import {
  type CalendarDate,
  EXIT,
  type ExitCode,
  SEVERITY_TEXTS,
  WAIVER_NOTICE_DAYS,
  WAIVER_STATES,
  WAIVER_TYPES,
  type Waiver,
  type WaiverState,
} from '@erp-audit/core';
import { endingSoon, mayReadWaiver, someDepartments, untilText } from '../approval/waiver-text.ts';
import { lastAsOf, statesOf, withDecisions } from '../approval/with-decisions.ts';
import { waiverJson } from '../json/decision-json.ts';
import { say } from '../messages/index.ts';
import { paragraph, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

const STATES = Object.keys(WAIVER_STATES) as WaiverState[];

export async function run(
  session: Session,
  _args: [],
  options: { readonly state: readonly string[] },
): Promise<ExitCode> {
  const states = statesOf(options.state, STATES, ['requested', 'first_approved', 'active'], 'waivers list');
  const { waivers, soon, asOf, readable } = await withDecisions(session, undefined, async (context) => ({
    waivers: await context.store.waivers.list(states === undefined ? {} : { states }),
    soon: await endingSoon(context),
    asOf: await lastAsOf(context),
    readable: (waiver: Waiver) => mayReadWaiver(context, waiver),
  }));
  if (waivers.length > 0) printWaivers(session, waivers, soon);
  if (asOf !== undefined) printEnding(session, waivers, soon, asOf);
  session.print(
    waivers.length === 0
      ? say(session.locale, 'waiversNone')
      : say(session.locale, 'waiversCount', { count: waivers.length }),
  );
  session.printJson({
    asOf: asOf ?? null,
    waivers: waivers.map((waiver) => waiverJson(waiver, soon.has(waiver.number), readable(waiver))),
  });
  return EXIT.done;
}

function printWaivers({ locale, print }: Session, waivers: readonly Waiver[], soon: ReadonlySet<number>): void {
  const keys = [
    'columnNumber',
    'columnState',
    'columnType',
    'columnSeverity',
    'columnCovered',
    'columnDepartments',
    'columnUntil',
  ] as const;
  const rows = waivers.map((waiver) => [
    `W-${waiver.number}`,
    shortState(WAIVER_STATES[waiver.state][locale]),
    WAIVER_TYPES[waiver.type][locale],
    SEVERITY_TEXTS[waiver.severity][locale],
    `${waiver.covered}/${waiver.findings}`,
    someDepartments(waiver.departments),
    `${untilText(locale, waiver)}${soon.has(waiver.number) ? ' !' : ''}`,
  ]);
  print(
    renderTable(
      keys.map((key) => ({ title: say(locale, key), align: key === 'columnCovered' ? 'right' : 'left' })),
      rows,
    ),
  );
}

/** What comes after the comma is told by `waivers show`. */
function shortState(text: string): string {
  return text.split(/[,，]/)[0] ?? text;
}

function printEnding(
  { locale, io, print }: Session,
  waivers: readonly Waiver[],
  soon: ReadonlySet<number>,
  asOf: CalendarDate,
): void {
  const numbers = waivers.filter(({ number }) => soon.has(number)).map(({ number }) => `W-${number}`);
  if (numbers.length === 0) return;
  print(
    paragraph(io, '', say(locale, 'waiversEnding', { days: WAIVER_NOTICE_DAYS, asOf, numbers: numbers.join(', ') })),
  );
}
