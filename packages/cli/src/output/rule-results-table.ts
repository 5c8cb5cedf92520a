import { entityOf, isInPart, type LocalizedText, RULE_REASONS, type RuleResult, reasonDetailIn } from '@erp-audit/core';
import { wrapAnsi } from 'fast-wrap-ansi';
import { type MessageKey, say, textOf } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { bold, type Column, paragraph, renderTable, tableWidth } from './table.ts';

/** Results of a run as a table, then in words what was not checked and why. */
export function printRuleResults(
  session: Session,
  results: readonly RuleResult[],
  titles: ReadonlyMap<string, LocalizedText>,
): void {
  const wide = wideTable(session, results, titles);
  const { columns = Number.POSITIVE_INFINITY } = session.io;
  const fits = tableWidth(wide) <= columns;
  session.print(fits ? wide : narrowTable(session, results, titles, columns));
  if (!fits) session.print(say(session.locale, 'balanceNote'));
  printNotes(session, results);
  printReasons(session, 'notCheckedTitle', results, 'not_checked');
  printReasons(session, 'skippedTitle', results, 'skipped');
}

function wideTable(session: Session, results: readonly RuleResult[], titles: Titles): string {
  const { locale } = session;
  const manySources = hasManySources(results);
  const left = (key: MessageKey): Column => ({ title: textOf(locale, key) });
  const right = (key: MessageKey): Column => ({ title: textOf(locale, key), align: 'right' });
  const columns: Column[] = [
    ...[left('columnCode'), left('columnRule'), left('columnEntity')],
    ...(manySources ? [left('columnSource')] : []),
    ...[left('columnState'), right('columnInScope'), right('columnFindings'), right('columnNew')],
    ...[right('columnBaseline'), right('columnReopened'), right('columnResolved'), right('columnEnded')],
  ];
  const rows = results.map((result) => [
    result.code,
    titleOf(session, result, titles),
    entityOf(result.entity).title[locale],
    ...(manySources ? [result.source] : []),
    stateText(session, result),
    ...(result.state === 'checked' ? counts(result) : ['', '', '', '', '', '', '']),
  ]);
  return renderTable(columns, rows);
}

/** What else the narrow table shows, and its gaps: the rule gets what is left of the line. */
const NARROW_REST = 60;
const LEAST_RULE = 16;

/** For terminals in which the wide one would break: what came and what went are one number each, rules are wrapped. */
function narrowTable(session: Session, results: readonly RuleResult[], titles: Titles, width: number): string {
  const { locale } = session;
  const manySources = hasManySources(results);
  const left = (key: MessageKey): Column => ({ title: textOf(locale, key) });
  const right = (key: MessageKey): Column => ({ title: textOf(locale, key), align: 'right' });
  const columns = [
    ...[left('columnCode'), left('columnRule'), left('columnState')],
    ...[right('columnInScope'), right('columnFindings'), right('columnCame'), right('columnWent')],
  ];
  const room = Math.max(LEAST_RULE, width - NARROW_REST);
  const rows = results.map((result) => {
    const where = [entityOf(result.entity).title[locale], ...(manySources ? [result.source] : [])].join(', ');
    const rule = wrapAnsi(`${titleOf(session, result, titles)} · ${where}`, room, { hard: true });
    const numbers = result.state === 'checked' ? balance(result) : ['', '', '', ''];
    return [result.code, rule, stateText(session, result).replaceAll(', ', '\n'), ...numbers];
  });
  return renderTable(columns, rows);
}

type Titles = ReadonlyMap<string, LocalizedText>;

function titleOf({ locale }: Session, { code, rule }: RuleResult, titles: Titles): string {
  return titles.get(code)?.[locale] ?? rule;
}

function hasManySources(results: readonly RuleResult[]): boolean {
  return new Set(results.map(({ source }) => source)).size > 1;
}

function balance(result: RuleResult): readonly (number | string)[] {
  const { inScope, found, baseline, reopened, resolved, disappeared, outOfScope, waived } = result;
  const came = result.new + baseline + reopened;
  const went = resolved + disappeared + outOfScope + waived;
  return [inScope, found, ...[came, went].map((count) => (count === 0 ? '·' : count))];
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
    ...(!result.suspect && (result.anomalies ?? []).length > 0 ? [say(locale, 'unusualShort')] : []),
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
  for (const result of concerned) session.print(paragraph(session.io, '  ', describeReason(session, result)));
}

function describeReason({ locale }: Session, result: RuleResult): string {
  const reason = result.reason === undefined ? '' : RULE_REASONS[result.reason][locale];
  const detail = result.reasonDetail === undefined ? '' : ` (${reasonDetailIn(locale, result.reasonDetail)})`;
  return `${result.code} ${entityOf(result.entity).title[locale]}: ${reason}${detail}`;
}
