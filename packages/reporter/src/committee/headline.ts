import { changeWords, growth } from './change.ts';
import { coverageCounts, inPart } from './coverage.ts';
import { sinceRun } from './periods.ts';
import { ranked } from './rules.ts';
import { scoreSentence } from './score.ts';
import { ruleName, type ViewContext } from './view-context.ts';

/** The one sentence of the page. Where the previous run is also the start of the week, the change is said once. */
export function headline(context: ViewContext): string {
  const { model, texts } = context;
  const { sinceLastRun, thisWeek, previousRun, weekStart } = model;
  const since =
    previousRun && sinceRun('headline.since', context, { change: changeWords(growth(sinceLastRun), context) });
  const week =
    weekStart &&
    weekStart.asOf !== previousRun?.asOf &&
    texts('headline.week', { change: changeWords(growth(thisWeek), context), date: weekStart.asOf });
  const join = texts.locale === 'zh-CN' ? '，' : ', ';
  const end = texts.locale === 'zh-CN' ? '。' : '.';
  return [texts('headline', { count: sinceLastRun.openAfter }), since, week].filter(Boolean).join(join) + end;
}

/** What a reader must know besides: how bad, where, whether it grows, and how much of the plan was looked at. */
export function briefing(context: ViewContext): readonly string[] {
  return [
    scoreSentence(context),
    critical(context),
    overdue(context),
    most(context),
    heaviest(context),
    movement(context),
    checks(context),
  ].filter((sentence) => sentence !== '');
}

function critical(context: ViewContext): string {
  const { model, texts, number } = context;
  const values = { count: model.openBySeverity.critical, arrived: number(model.newCritical.count) };
  if (model.openBySeverity.critical === 0) return texts('headline.no_critical');
  return model.previousRun === undefined
    ? texts('headline.critical', values)
    : texts('headline.critical_since', values);
}

function most({ model, texts, number }: ViewContext): string {
  const row = model.departments.toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)[0];
  if (row === undefined || row.sinceLastRun.openAfter === 0) return '';
  const count = number(row.sinceLastRun.openAfter);
  return texts('headline.most', { department: row.department.name[texts.locale], count });
}

function overdue({ model, texts, number }: ViewContext): string {
  return texts('headline.overdue', { count: model.overdue, due: number(model.withDueDate) });
}

/** The rule that weighs most, so that the meeting knows where to begin. */
function heaviest(context: ViewContext): string {
  const [row] = ranked(context.model);
  if (row === undefined) return '';
  return context.texts('headline.heaviest', { rule: ruleName(row, context), count: row.sinceLastRun.openAfter });
}

function movement(context: ViewContext): string {
  const { model, texts, number } = context;
  if (model.previousRun === undefined) return texts('headline.first');
  const worse = model.departments.filter((row) => growth(row.sinceLastRun) > 0).length;
  const values = { count: number(worse), total: number(model.departments.length) };
  return texts(worse > 0 ? 'headline.worse' : 'headline.not_worse', values);
}

function checks(context: ViewContext): string {
  const { texts, number } = context;
  const { planned, checked } = coverageCounts(context);
  const values = { checked: number(checked), planned: number(planned), inPart: inPart(context) };
  if (checked === planned) return texts('headline.all_checked', values);
  return texts('headline.unchecked', { ...values, unchecked: number(planned - checked) });
}
