import { AuditError, EXIT, type ExitCode, MATCH_ROLES, type MatchRole, type MatchSubject } from '@erp-audit/core';
import { type Evaluation, evaluateDuplicates, type Quality } from '@erp-audit/runner';
import { say, sayBoth } from '../messages/index.ts';
import { paragraph, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

const COMMAND = 'duplicates evaluate';

interface Options {
  readonly truth?: string;
  readonly column: readonly string[];
  readonly cluster: string;
  readonly subject: MatchSubject;
  readonly decisions?: number;
}

export async function run(session: Session, _args: [], options: Options): Promise<ExitCode> {
  const { truth, column, cluster, subject, decisions } = options;
  if (truth === undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('evaluateNeedsTruth'), { command: COMMAND });
  const columns = new Map(column.map(roleOf));
  const evaluation = await evaluateDuplicates({ file: truth, subject, columns, clusterColumn: cluster }, decisions);
  print(session, evaluation);
  session.printJson({ file: truth, subject, ...evaluation });
  return EXIT.done;
}

function roleOf(text: string): [MatchRole, readonly string[]] {
  const [name = '', columns = ''] = text.split(/=(.*)/s);
  const role = MATCH_ROLES.find((each) => each === name);
  if (role !== undefined && columns !== '') return [role, columns.split('+')];
  const said = sayBoth('evaluateColumnWrong', { text, roles: MATCH_ROLES.join(', ') });
  throw new AuditError('ARGUMENT_INVALID', said, { command: COMMAND });
}

function print(session: Session, evaluation: Evaluation): void {
  const { locale, print: line } = session;
  const { records, truePairs, comparedPairs } = evaluation;
  line(say(locale, 'evaluateTold', { records, truePairs, comparedPairs }));
  line('');
  line(
    qualityTable(session, [
      [say(locale, 'evaluateOwn'), evaluation.own],
      [say(locale, 'evaluateBest'), evaluation.best],
    ]),
  );
  line('');
  line(say(locale, 'evaluateCalibration', { error: evaluation.calibrationError.toFixed(3) }));
  line(calibrationTable(session, evaluation));
  printTaught(session, evaluation);
  printErrors(session, evaluation, false);
  printErrors(session, evaluation, true);
}

/** What people's decisions would change. */
function printTaught(session: Session, { taught }: Evaluation): void {
  const { locale, print: line } = session;
  if (taught === undefined) return;
  const { decisions, same, moved, before, after } = taught;
  line('');
  line(say(locale, 'evaluateTaught', { decisions, same, different: decisions - same, moved: moved.toFixed(2) }));
  const table = () =>
    qualityTable(session, [
      [say(locale, 'evaluateUntaught'), before],
      [say(locale, 'evaluateAfter'), after],
    ]);
  line(moved === 0 ? say(locale, 'evaluateTaughtNothing') : table());
}

function qualityTable({ locale }: Session, rows: readonly (readonly [string, Quality])[]): string {
  const right = 'right' as const;
  return renderTable(
    [
      { title: '' },
      { title: say(locale, 'columnThreshold'), align: right },
      { title: say(locale, 'columnPrecision'), align: right },
      { title: say(locale, 'columnRecall'), align: right },
      { title: say(locale, 'columnF1'), align: right },
    ],
    rows.map(([title, { threshold, precision, recall, f1 }]) => [
      title,
      threshold,
      ...[precision, recall, f1].map(shown),
    ]),
  );
}

function calibrationTable({ locale }: Session, { calibration }: Evaluation): string {
  const right = 'right' as const;
  return renderTable(
    [
      { title: say(locale, 'columnProbability') },
      { title: say(locale, 'columnPairs'), align: right },
      { title: say(locale, 'columnSaid'), align: right },
      { title: say(locale, 'columnSo'), align: right },
    ],
    calibration.flatMap(({ pairs, said, so }, bin) =>
      said === null || so === null
        ? []
        : [[`${(bin / 10).toFixed(1)} – ${((bin + 1) / 10).toFixed(1)}`, pairs, shown(said), shown(so)]],
    ),
  );
}

function shown(share: number): string {
  return share.toFixed(3);
}

function printErrors({ io, locale, print: line }: Session, { worst }: Evaluation, isOne: boolean): void {
  const errors = worst.filter((error) => error.isOne === isOne);
  if (errors.length === 0) return;
  line('');
  line(say(locale, isOne ? 'evaluateMissedLinks' : 'evaluateWrongLinks'));
  for (const { ids, probability, text } of errors)
    line(paragraph(io, '- ', `${ids.join(' – ')} (${probability.toFixed(3)}): ${text[locale]}`));
}
