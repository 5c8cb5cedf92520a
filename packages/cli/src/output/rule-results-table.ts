import { entityOf, isInPart, type LocalizedText, RULE_REASONS, type RuleResult, reasonDetailIn } from '@erp-audit/core';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { bold, type Column, paragraph, renderTable } from './table.ts';

/** Results of a run as a table, then in words what was not checked and why. */
export function printRuleResults(
  session: Session,
  results: readonly RuleResult[],
  titles: ReadonlyMap<string, LocalizedText>,
): void {
  const { locale } = session;
  const manySources = new Set(results.map((result) => result.source)).size > 1;
  const right = (title: string): Column => ({ title, align: 'right' });
  const columns: Column[] = [
    { title: say(locale, 'columnCode') },
    { title: say(locale, 'columnRule') },
    { title: say(locale, 'columnEntity') },
    ...(manySources ? [{ title: say(locale, 'columnSource') }] : []),
    { title: say(locale, 'columnState') },
    right(say(locale, 'columnInScope')),
    right(say(locale, 'columnFindings')),
    right(say(locale, 'columnNew')),
    right(say(locale, 'columnBaseline')),
    right(say(locale, 'columnReopened')),
    right(say(locale, 'columnResolved')),
    right(say(locale, 'columnEnded')),
  ];
  const rows = results.map((result) => [
    result.code,
    titles.get(result.code)?.[locale] ?? result.rule,
    entityOf(result.entity).title[locale],
    ...(manySources ? [result.source] : []),
    stateText(session, result),
    ...(result.state === 'checked' ? counts(result) : ['', '', '', '', '', '', '']),
  ]);
  session.print(renderTable(columns, rows));
  printNotes(session, results);
  printReasons(session, 'notCheckedTitle', results, 'not_checked');
  printReasons(session, 'skippedTitle', results, 'skipped');
}

function counts(result: RuleResult): readonly (number | string)[] {
  const { inScope, found, baseline, reopened, resolved, disappeared, outOfScope, waived } = result;
  const moved = [result.new, baseline, reopened, resolved, disappeared + outOfScope + waived];
  return [inScope, found, ...moved.map((count) => (count === 0 ? '·' : count))];
}

function stateText({ locale }: Session, result: RuleResult): string {
  if (result.state === 'not_checked') return say(locale, 'stateNotChecked');
  if (result.state === 'skipped') return say(locale, 'stateSkipped');
  const notes = [
    ...(isInPart(result) ? [say(locale, 'partialShort')] : []),
    ...(result.suspect ? [say(locale, 'suspect')] : []),
  ];
  return [say(locale, 'stateChecked'), ...notes].join(', ');
}

/** What a reader should know before trusting the numbers: the suspect ones, and zeros that say nothing. */
function printNotes(session: Session, results: readonly RuleResult[]): void {
  const { locale, io } = session;
  const checked = results.filter((result) => result.state === 'checked');
  const notes = [
    ['suspectNote', checked.filter((result) => result.suspect)],
    ['nothingInScope', checked.filter((result) => result.inScope === 0)],
  ] as const;
  for (const [key, concerned] of notes) {
    if (concerned.length === 0) continue;
    const rules = concerned.map((result) => `${result.code} ${entityOf(result.entity).title[locale]}`).join(', ');
    session.print(`\n${paragraph(io, '', say(locale, key, { rules }))}`);
  }
}

function printReasons(
  session: Session,
  title: 'notCheckedTitle' | 'skippedTitle',
  results: readonly RuleResult[],
  state: RuleResult['state'],
): void {
  const concerned = results.filter((result) => result.state === state);
  if (concerned.length === 0) return;
  session.print(`\n${bold(session.io, say(session.locale, title))}`);
  for (const result of concerned) session.print(`  ${describeReason(session, result)}`);
}

function describeReason({ locale }: Session, result: RuleResult): string {
  const reason = result.reason === undefined ? '' : RULE_REASONS[result.reason][locale];
  const detail = result.reasonDetail === undefined ? '' : ` (${reasonDetailIn(locale, result.reasonDetail)})`;
  return `${result.code} ${entityOf(result.entity).title[locale]}: ${reason}${detail}`;
}
