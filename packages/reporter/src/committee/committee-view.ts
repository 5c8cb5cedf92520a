import {
  type Balance,
  ENTITIES,
  type Finding,
  RULE_REASONS,
  SEVERITIES,
  SEVERITY_TEXTS,
  type Severity,
  STATE_TEXTS,
} from '@erp-audit/core';
import { MOVEMENTS } from '../check-balance.ts';
import { listFormat, numberFormat, type Texts } from '../load-texts.ts';
import type { CommitteeModel, DecisionNeeded, DepartmentRow, RuleRow } from '../model.ts';
import { ageingBars, trendLine } from './charts.ts';
import type { ViewContext } from './view-context.ts';

const TOP_RULES = 10;
const HASH_SHOWN = 12;

const growth = (balance: Balance) => balance.openAfter - balance.openBefore;

/** `+31`, `−4` or `0`, with the way it points for those who do not see colour. */
function change(difference: number, { number }: ViewContext) {
  const sign = difference > 0 ? '+' : '−';
  return {
    text: difference === 0 ? '0' : `${sign}${number(Math.abs(difference))}`,
    tone: difference > 0 ? 'worse' : difference < 0 ? 'better' : 'same',
    mark: difference > 0 ? '▲' : difference < 0 ? '▼' : '',
  };
}

function changeWords(difference: number, { texts, number }: ViewContext): string {
  if (difference === 0) return texts('change.same');
  return texts(difference > 0 ? 'change.more' : 'change.fewer', { count: number(Math.abs(difference)) });
}

function headline(context: ViewContext) {
  const { model, texts, number } = context;
  const { sinceLastRun, thisWeek, previousRun, weekStart } = model;
  const since =
    previousRun &&
    texts('headline.since', { change: changeWords(growth(sinceLastRun), context), date: previousRun.asOf });
  const week =
    weekStart && texts('headline.week', { change: changeWords(growth(thisWeek), context), date: weekStart.asOf });
  const join = texts.locale === 'zh-CN' ? '，' : ', ';
  const end = texts.locale === 'zh-CN' ? '。' : '.';
  return [texts('headline', { open: number(sinceLastRun.openAfter) }), since, week].filter(Boolean).join(join) + end;
}

function briefing({ model, texts, number }: ViewContext): readonly string[] {
  const { departments, rules, previousRun } = model;
  const most = departments.toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)[0];
  const worse = departments.filter((row) => growth(row.sinceLastRun) > 0).length;
  const unchecked = rules.filter(({ result }) => result.state !== 'checked').length;
  const total = number(rules.length);
  return [
    ...(most === undefined || most.sinceLastRun.openAfter === 0
      ? []
      : [
          texts('headline.most', {
            department: most.department.name[texts.locale],
            count: number(most.sinceLastRun.openAfter),
          }),
        ]),
    previousRun === undefined
      ? texts('headline.first')
      : texts(worse > 0 ? 'headline.worse' : 'headline.not_worse', { count: worse, total: departments.length }),
    texts(unchecked > 0 ? 'headline.unchecked' : 'headline.all_checked', { count: number(unchecked), total }),
  ];
}

function tiles({ model, texts, number }: ViewContext) {
  const checked = model.rules.filter(({ result }) => result.state === 'checked').length;
  const tile = (name: string, value: string, tone = '') => ({ label: texts(`tile.${name}`), value, tone });
  return [
    tile('critical', number(model.openBySeverity.critical), model.openBySeverity.critical > 0 ? 'alert' : ''),
    tile('overdue', number(model.overdue), model.overdue > 0 ? 'alert' : ''),
    tile('new', number(model.sinceLastRun.new + model.sinceLastRun.reopened)),
    tile('closed', number(model.sinceLastRun.resolved)),
    tile('legacy', number(model.baselineOpen)),
    tile('coverage', `${number(checked)} / ${number(model.rules.length)}`, checked < model.rules.length ? 'alert' : ''),
  ];
}

function equation(label: string, balance: Balance, { texts, number }: ViewContext) {
  const moves = MOVEMENTS.filter(({ name }) => balance[name] > 0).map(({ name, sign }) => ({
    sign: sign > 0 ? '+' : '−',
    count: number(balance[name]),
    label: texts(`balance.${name}`),
  }));
  return { label, before: number(balance.openBefore), moves, after: number(balance.openAfter) };
}

function decision({ kind, count, subjects }: DecisionNeeded, { model, texts, number }: ViewContext): string {
  const departments = new Map(
    model.departments.map(({ department }) => [department.id, department.name[texts.locale]]),
  );
  const rules = new Map(model.rules.map(({ rule }) => [rule.code, `${rule.code} ${rule.title[texts.locale]}`]));
  const names = subjects.map((subject) => departments.get(subject) ?? rules.get(subject) ?? subject);
  const list = listFormat(texts.locale)(names);
  return texts(`decision.${kind}`, { count: number(count), subjects: list === '' ? texts('unknown') : list });
}

function severityShares(counts: Readonly<Record<Severity, number>>, { texts, number }: ViewContext) {
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return SEVERITIES.map((severity) => ({
    severity,
    label: SEVERITY_TEXTS[severity][texts.locale],
    count: number(counts[severity]),
    width: total === 0 ? '0' : ((counts[severity] / total) * 100).toFixed(2),
  }));
}

function departmentView(row: DepartmentRow, context: ViewContext) {
  const { texts, number } = context;
  return {
    name: row.department.name[texts.locale],
    open: number(row.sinceLastRun.openAfter),
    night: change(growth(row.sinceLastRun), context),
    week: change(growth(row.thisWeek), context),
    new: number(row.thisWeek.new + row.thisWeek.reopened),
    resolved: number(row.thisWeek.resolved),
    overdue: number(row.overdue),
    severities: severityShares(row.bySeverity, context),
  };
}

function ruleView({ rule, result, resultAsOf, sinceLastRun, thisWeek, overdue }: RuleRow, context: ViewContext) {
  const { texts, number } = context;
  const share = result.inScope === 0 ? '' : `${((result.found / result.inScope) * 100).toFixed(1)} %`;
  return {
    code: rule.code,
    title: rule.title[texts.locale],
    entity: ENTITIES[result.entity].title[texts.locale],
    source: result.source,
    open: number(sinceLastRun.openAfter),
    night: change(growth(sinceLastRun), context),
    week: change(growth(thisWeek), context),
    overdue: number(overdue),
    resultOf: resultAsOf === undefined ? '' : texts('rules.result_of', { date: resultAsOf }),
    inScope: number(result.inScope),
    share,
    suspect: result.suspect,
  };
}

function worse(context: ViewContext) {
  const { model } = context;
  const byGrowth = (a: { sinceLastRun: Balance }, b: { sinceLastRun: Balance }) =>
    growth(b.sinceLastRun) - growth(a.sinceLastRun);
  const grew = ({ sinceLastRun }: { sinceLastRun: Balance }) => growth(sinceLastRun) > 0;
  const item = (name: string, balance: Balance) => ({
    name,
    ...equation('', balance, context),
    night: change(growth(balance), context),
  });
  const { locale } = context.texts;
  return {
    known: model.previousRun !== undefined,
    departments: model.departments
      .filter(grew)
      .toSorted(byGrowth)
      .map((row) => item(row.department.name[locale], row.sinceLastRun)),
    rules: model.rules
      .filter(grew)
      .toSorted(byGrowth)
      .slice(0, TOP_RULES)
      .map((row) =>
        item(
          `${row.rule.code} ${row.rule.title[locale]} · ${ENTITIES[row.result.entity].title[locale]}`,
          row.sinceLastRun,
        ),
      ),
  };
}

function criticalView(finding: Finding, { model, texts }: ViewContext) {
  const department = model.departments.find((row) => row.department.id === finding.department);
  return {
    code: finding.code,
    record: finding.key.slice(1).join(' / '),
    label: finding.label,
    department: department?.department.name[texts.locale] ?? finding.department,
    state: STATE_TEXTS[finding.state][texts.locale],
    due: finding.dueAt ?? texts('none'),
  };
}

function coverage({ model, texts, number }: ViewContext) {
  const count = (state: string) => model.rules.filter(({ result }) => result.state === state).length;
  const notEvaluable = model.rules.reduce((sum, { result }) => sum + result.notEvaluable, 0);
  const partial = model.rules.filter(({ result }) => result.partial.length > 0);
  const list = listFormat(texts.locale);
  const counts = {
    checked: count('checked'),
    planned: model.rules.length,
    notChecked: count('not_checked'),
    skipped: count('skipped'),
  };
  return {
    statement: texts('coverage.statement', counts),
    partial:
      partial.length === 0
        ? ''
        : texts('coverage.partial', {
            rules: list(partial.map(({ rule, result }) => `${rule.code} (${list(result.partial)})`)),
          }),
    older: olderResults({ model, texts, number }),
    notEvaluable: notEvaluable === 0 ? '' : texts('coverage.not_evaluable', { count: number(notEvaluable) }),
    rows: model.rules
      .filter(({ result }) => result.state !== 'checked')
      .map(({ rule, result, resultAsOf }) => ({
        code: rule.code,
        title: rule.title[texts.locale],
        entity: ENTITIES[result.entity].title[texts.locale],
        source: result.source,
        state: texts(`coverage.${result.state}`),
        reason: result.reason === undefined ? '' : RULE_REASONS[result.reason][texts.locale],
        detail: result.reasonDetail ?? '',
        resultOf: resultAsOf === undefined ? '' : texts('rules.result_of', { date: resultAsOf }),
      })),
  };
}

/** Names the days of results that the last run did not make; empty when it checked every rule. */
function olderResults({ model, texts, number }: ViewContext): string {
  const older = model.rules.map(({ resultAsOf }) => resultAsOf).filter((asOf) => asOf !== undefined);
  if (older.length === 0) return '';
  return texts('coverage.older', {
    count: number(older.length),
    planned: number(model.rules.length),
    dates: listFormat(texts.locale)([...new Set(older)].toSorted()),
  });
}

/** Everything the page shows, as text; the template only places it. */
function committeeView(context: ViewContext) {
  const { model, texts, number } = context;
  const byOpen = (a: { sinceLastRun: Balance }, b: { sinceLastRun: Balance }) =>
    b.sinceLastRun.openAfter - a.sinceLastRun.openAfter;
  const ranked = model.rules
    .filter(({ sinceLastRun }) => sinceLastRun.openAfter > 0)
    .toSorted(byOpen)
    .slice(0, TOP_RULES);
  const dates = { date: model.previousRun?.asOf ?? texts('none'), week: model.weekStart?.asOf ?? texts('none') };
  return {
    t: texts.all,
    locale: model.locale,
    subtitle: texts('subtitle', { organisation: model.organisation, week: model.week, asOf: model.run.asOf }),
    headline: headline(context),
    briefing: briefing(context),
    tiles: tiles(context),
    decisions: model.decisions.map((item) => decision(item, context)),
    equations: [
      ...(model.previousRun === undefined ? [] : [equation(texts('balance.night'), model.sinceLastRun, context)]),
      equation(texts('balance.week'), model.thisWeek, context),
    ],
    worse: worse(context),
    departments: model.departments.toSorted(byOpen).map((row) => departmentView(row, context)),
    total: {
      open: number(model.sinceLastRun.openAfter),
      night: change(growth(model.sinceLastRun), context),
      week: change(growth(model.thisWeek), context),
      new: number(model.thisWeek.new + model.thisWeek.reopened),
      resolved: number(model.thisWeek.resolved),
      overdue: number(model.overdue),
      severities: severityShares(model.openBySeverity, context),
    },
    trend: trendLine(context),
    ageing: ageingBars(context),
    rules: ranked.map((row) => ruleView(row, context)),
    rulesCaption: texts('rules.caption', { count: TOP_RULES }),
    suspects: model.rules.filter(({ result }) => result.suspect).map((row) => ruleView(row, context)),
    critical: model.newCritical.findings.map((finding) => criticalView(finding, context)),
    criticalCaption: texts('critical.caption', {
      shown: model.newCritical.findings.length,
      count: number(model.newCritical.count),
    }),
    coverage: coverage(context),
    nightMethod: texts('method.night', dates),
    run: {
      ...model.run,
      startedAt: minuteOf(model.run.startedAt),
      finishedAt: minuteOf(model.run.finishedAt),
      rulesShown: model.run.rulesHash.slice(0, HASH_SHOWN),
      singleMachine: model.singleMachineStore,
    },
  };
}

/** @returns the view for {@link CommitteeModel} with the numbers of its language. */
export function viewOf(model: CommitteeModel, texts: Texts) {
  return committeeView({ model, texts, number: numberFormat(texts.locale) });
}

/** An instant to the minute; nobody reads its milliseconds. */
function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
