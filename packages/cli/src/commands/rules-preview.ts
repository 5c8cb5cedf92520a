import {
  AuditError,
  type EvidenceValue,
  EXIT,
  type ExitCode,
  entityOf,
  isInPart,
  mayRead,
  parseCalendarDate,
  RULE_REASONS,
  reasonDetailIn,
  SEVERITY_TEXTS,
} from '@erp-audit/core';
import {
  evaluateRule,
  loadConfiguredKey,
  MINUTES_PER_FINDING,
  type Project,
  parseSettings,
  previewRule,
  type RuleEvaluation,
  type RulePreview,
  type RuleSettings,
} from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { previewJson, type ShownPreview } from '../json/preview-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { sqlText } from '../output/sql-text.ts';
import { bold, paragraph, renderTable } from '../output/table.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

interface RulesPreviewOptions {
  readonly source: readonly string[];
  readonly set: readonly string[];
  readonly asOf?: string;
  readonly sql: boolean;
  readonly minutes?: number;
}

type Rule = Project['rules'][number];

const MOST_EVIDENCE = 70;

export async function run(session: Session, [name]: [string], options: RulesPreviewOptions): Promise<ExitCode> {
  const asOf = options.asOf === undefined ? undefined : parseCalendarDate(options.asOf);
  if (options.asOf !== undefined && asOf === undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('asOfInvalid', { given: options.asOf }), {
      command: 'rules preview',
    });
  const project = await loadSessionProject(session);
  const rule = requireRule(project.rules, name);
  const settings = parseSettings(options.set, 'rules preview');
  const key = await loadConfiguredKey(project.config);
  const { clock, log, io } = session;
  return withStore(session, project.config, async (store) => {
    const evaluation = await evaluateRule(store, rule, {
      sample: undefined,
      minutesPerFinding: options.minutes ?? MINUTES_PER_FINDING,
    });
    const wanted = { rule, settings, sources: options.source, asOf, store, key, clock, log, signal: io.signal };
    const shown: ShownPreview[] = [];
    for await (const preview of previewRule(project, wanted))
      shown.push(await show(session, project, preview, options.sql));
    for (const each of shown) print(session, rule, settings, each, evaluation);
    session.printJson({
      rule: { id: rule.id, code: rule.code, status: rule.status },
      settings,
      minutesPerFinding: evaluation.minutesPerFinding,
      weeklyFindings: weekly(evaluation),
      previews: shown.map((each) => previewJson(each, evaluation)),
    });
    return shown.some(({ preview }) => preview.outcome.state === 'not_checked') ? EXIT.notChecked : EXIT.done;
  });
}

/** Rows of confidential departments are for their readers only. */
async function show(session: Session, project: Project, preview: RulePreview, withSql: boolean): Promise<ShownPreview> {
  const reader = currentActor(undefined);
  const departmentOf = (id: string) => project.config.departments.find((each) => each.id === id);
  const rows = preview.rows.filter(({ department }) => mayRead(reader, departmentOf(department)));
  const sql =
    withSql && preview.explanation !== undefined ? await sqlText(session.locale, preview.explanation) : undefined;
  return { preview, rows, hidden: preview.rows.length - rows.length, sql };
}

function weekly({ departments }: RuleEvaluation): number | null {
  const known = departments.flatMap(({ weeklyFindings }) => (weeklyFindings === null ? [] : [weeklyFindings]));
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

function print(
  session: Session,
  rule: Rule,
  settings: RuleSettings,
  shown: ShownPreview,
  evaluation: RuleEvaluation,
): void {
  const { locale, io } = session;
  const { preview, rows, hidden, sql } = shown;
  const { source, asOf, outcome } = preview;
  const about = { code: rule.code, title: rule.title[locale], entity: entityOf(preview.entity).title[locale] };
  session.print(bold(io, say(locale, 'previewTitle', { ...about, source, asOf })));
  const words = Object.entries(settings).map(([setting, value]) => `${setting}=${JSON.stringify(value)}`);
  const given = words.length === 0 ? say(locale, 'previewNoSettings') : words.join(', ');
  session.print(say(locale, 'previewStatus', { status: rule.status, settings: given }));
  if (outcome.state !== 'checked') session.print(notCheckedText(session, preview));
  else printChecked(session, preview, evaluation);
  printRows(session, rows, outcome.found);
  if (hidden > 0) session.print(say(locale, 'previewHidden', { count: hidden }));
  if (sql !== undefined) session.print(`\n${sql}`);
  session.print('');
}

function notCheckedText({ locale }: Session, { outcome }: RulePreview): string {
  const { state, reason, reasonDetail } = outcome;
  const why = reason === undefined ? '' : RULE_REASONS[reason][locale];
  const detail = reasonDetail === undefined ? '' : ` (${reasonDetailIn(locale, reasonDetail)})`;
  const word = say(locale, state === 'skipped' ? 'stateSkipped' : 'stateNotChecked');
  return say(locale, 'previewNotChecked', { state: word, reason: `${why}${detail}` });
}

function printChecked(session: Session, preview: RulePreview, evaluation: RuleEvaluation): void {
  const { locale, io } = session;
  const { outcome, planCost } = preview;
  const { inScope, found, notEvaluable, durationMs, partial } = outcome;
  const share = inScope === 0 ? '–' : `${((100 * found) / inScope).toFixed(1)} %`;
  const seconds = (durationMs / 1000).toFixed(2);
  session.print(say(locale, 'previewCounts', { inScope, found, share, notEvaluable, seconds }));
  if (preview.suspect) session.print(paragraph(io, '', say(locale, 'previewSuspect')));
  if (isInPart(outcome))
    session.print(paragraph(io, '', say(locale, 'previewPartial', { fields: partial.join(', ') })));
  session.print(paragraph(io, '', effectText(session, preview)));
  session.print(planCost === undefined ? say(locale, 'previewNoCost') : say(locale, 'previewCost', { cost: planCost }));
  session.print(paragraph(io, '', workText(session, found, evaluation)));
  printDepartments(session, preview, evaluation);
}

function effectText({ locale }: Session, { effect }: RulePreview): string {
  const { open, still, ends, fresh, waived, lastCheck, endsAs } = effect;
  if (lastCheck === undefined) return say(locale, 'previewFirst', { fresh });
  const key = endsAs === 'resolved' ? 'previewSame' : 'previewChanged';
  return say(locale, key, { open, still, ends, fresh, waived });
}

function workText({ locale }: Session, found: number, evaluation: RuleEvaluation): string {
  const { minutesPerFinding: minutes, observedDays: days } = evaluation;
  const perWeek = weekly(evaluation);
  const hours = (count: number) => ((count * minutes) / 60).toFixed(1);
  if (perWeek === null) return say(locale, 'previewBacklog', { hours: hours(found), minutes });
  return say(locale, 'previewWeekly', { weekly: perWeek.toFixed(1), hours: hours(perWeek), minutes, days });
}

function printDepartments(
  { locale, print: line }: Session,
  { departments }: RulePreview,
  evaluation: RuleEvaluation,
): void {
  if (departments.length === 0) return;
  const columns = [
    { title: say(locale, 'columnDepartment') },
    { title: say(locale, 'columnFindings'), align: 'right' as const },
    { title: say(locale, 'columnSeverity') },
    { title: say(locale, 'columnHours'), align: 'right' as const },
  ];
  const rows = departments.map(({ department, findings, severities }) => [
    department,
    findings,
    Object.entries(severities)
      .map(([severity, count]) => `${SEVERITY_TEXTS[severity as keyof typeof SEVERITY_TEXTS][locale]} ${count}`)
      .join(', '),
    ((findings * evaluation.minutesPerFinding) / 60).toFixed(1),
  ]);
  line(`\n${renderTable(columns, rows)}`);
}

function printRows({ locale, io, print: line }: Session, rows: RulePreview['rows'], found: number): void {
  if (rows.length === 0) return;
  line(`\n${bold(io, say(locale, 'previewRows', { shown: rows.length, found }))}`);
  const columns = (['columnLabel', 'columnDepartment', 'columnSeverity', 'columnEvidence'] as const).map((key) => ({
    title: say(locale, key),
  }));
  line(
    renderTable(
      columns,
      rows.map(({ label, department, severity, evidence }) => [
        label,
        department,
        SEVERITY_TEXTS[severity][locale],
        evidenceText(evidence),
      ]),
    ),
  );
}

function evidenceText(evidence: Readonly<Record<string, EvidenceValue>>): string {
  const text = Object.entries(evidence)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${valueText(value)}`)
    .join(', ');
  return text.length > MOST_EVIDENCE ? `${text.slice(0, MOST_EVIDENCE - 1)}…` : text;
}

function valueText(value: EvidenceValue): string {
  if (Array.isArray(value)) return value.map((each: EvidenceValue) => valueText(each)).join('/');
  return typeof value === 'object' && value !== null && 'masked' in value ? value.masked : String(value);
}
