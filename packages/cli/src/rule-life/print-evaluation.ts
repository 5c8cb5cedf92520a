import {
  JUDGED_FINDINGS,
  LEAST_PRECISION,
  MOST_SECONDS,
  PILOT_DAYS,
  type PilotCriterion,
  type PlannedStep,
  type Project,
  type RuleEvaluation,
} from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import { bold, paragraph, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

/** What is known about a rule before a step is taken. */
export function printEvaluation(session: Session, rule: Project['rules'][number], planned: PlannedStep): void {
  const { locale, io } = session;
  const { from, to, evaluation, isNewVersion } = planned;
  const title = say(locale, 'evaluationTitle', { code: rule.code, title: rule.title[locale], from, to });
  session.print(bold(io, title));
  if (isNewVersion) session.print(paragraph(io, '', say(locale, 'evaluationNewVersion')));
  if (evaluation.facts.runs === 0) session.print(say(locale, 'evaluationNoRuns'));
  else printFacts(session, evaluation);
  if (to === 'active' && from !== 'active') printUnmet(session, evaluation);
  session.print('');
}

function printFacts(session: Session, evaluation: RuleEvaluation): void {
  const { locale, io } = session;
  const { facts, observedDays } = evaluation;
  const { runs, found, inScope, open, notEvaluable, slowestSeconds } = facts;
  const counts = { runs, days: observedDays, found, inScope, open, notEvaluable };
  session.print(paragraph(io, '', say(locale, 'evaluationRuns', counts)));
  if (facts.suspect) session.print(paragraph(io, '', say(locale, 'previewSuspect')));
  session.print(say(locale, 'evaluationTime', { seconds: (slowestSeconds ?? 0).toFixed(2) }));
  session.print(paragraph(io, '', precisionText(session, evaluation)));
  printWork(session, evaluation);
}

function precisionText({ locale }: Session, { precision }: RuleEvaluation): string {
  if (precision === null) return say(locale, 'evaluationNoPrecision');
  const { judged, wrong, share, lowerBound, basis, answerRate } = precision;
  return say(locale, 'evaluationPrecision', {
    ...{ judged, real: judged - wrong, share: percent(share), bound: percent(lowerBound), rate: percent(answerRate) },
    basis: say(locale, basis === 'sample' ? 'basisSample' : 'basisAnswers'),
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function printWork({ locale, print }: Session, { departments }: RuleEvaluation): void {
  if (departments.length === 0) return;
  const right = (key: 'columnOpen' | 'columnHours' | 'columnWeekly' | 'columnWeeklyHours') => ({
    title: say(locale, key),
    align: 'right' as const,
  });
  const columns = [
    { title: say(locale, 'columnDepartment') },
    ...(['columnOpen', 'columnHours', 'columnWeekly', 'columnWeeklyHours'] as const).map(right),
  ];
  const rows = departments.map(({ department, open, backlogHours, weeklyFindings, weeklyHours }) => [
    ...[department, open, backlogHours.toFixed(1)],
    ...[weeklyFindings?.toFixed(1) ?? '–', weeklyHours?.toFixed(1) ?? '–'],
  ]);
  print(`\n${renderTable(columns, rows)}`);
}

function printUnmet(session: Session, { unmet }: RuleEvaluation): void {
  if (unmet.length === 0) return;
  session.print(`\n${say(session.locale, 'evaluationUnmet')}`);
  for (const criterion of unmet) session.print(paragraph(session.io, '  ✗ ', criterionText(session, criterion)));
}

function criterionText({ locale }: Session, criterion: PilotCriterion): string {
  switch (criterion) {
    case 'runs':
      return say(locale, 'criterionRuns', { days: PILOT_DAYS });
    case 'judged':
      return say(locale, 'criterionJudged', { count: JUDGED_FINDINGS });
    case 'precision':
      return say(locale, 'criterionPrecision', { share: percent(LEAST_PRECISION) });
    case 'time':
      return say(locale, 'criterionTime', { seconds: MOST_SECONDS });
    default:
      return say(locale, 'criterionSuspect');
  }
}
