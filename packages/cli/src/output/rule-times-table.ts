import { entityOf, type RuleResult } from '@erp-audit/core';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { bold, type Column, renderTable } from './table.ts';

/**
 * How long each rule took, how much of that the source took, how many records it looked at and how often its source was
 * tried, the longest first; rules of one scan share its time.
 */
export function printRuleTimes(
  session: Session,
  results: readonly RuleResult[],
  attempts: ReadonlyMap<string, number>,
): void {
  const { locale, io } = session;
  const right = (title: string): Column => ({ title, align: 'right' });
  const columns = [
    { title: say(locale, 'columnCode') },
    { title: say(locale, 'columnEntity') },
    { title: say(locale, 'columnSource') },
    right(say(locale, 'columnSeconds')),
    right(say(locale, 'columnSourceSeconds')),
    right(say(locale, 'columnAttempts')),
    right(say(locale, 'columnInScope')),
    right(say(locale, 'columnFindings')),
  ];
  const rows = results
    .filter(({ state }) => state !== 'skipped')
    .toSorted((a, b) => b.durationMs - a.durationMs)
    .map(({ code, entity, source, durationMs, sourceMs, inScope, found }) => [
      ...[code, entityOf(entity).title[locale], source, seconds(durationMs)],
      ...[sourceMs === undefined ? '–' : seconds(sourceMs), attempts.get(source) ?? '–', inScope, found],
    ]);
  session.print(`\n${bold(io, say(locale, 'timesTitle'))}`);
  session.print(renderTable(columns, rows));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(2);
}
