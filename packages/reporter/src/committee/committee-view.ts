import { type Locale, READ_TEXTS } from '@erp-audit/core';
import { numberFormat, type Texts } from '../load-texts.ts';
import type { CommitteeModel } from '../model.ts';
import { ageingBars, latenessBars } from './ageing.ts';
import { agenda } from './agenda.ts';
import { agendaItems } from './agenda-items.ts';
import { equation } from './change.ts';
import { claims } from './claims.ts';
import { coverage } from './coverage.ts';
import { critical } from './critical.ts';
import { decisions } from './decisions.ts';
import { departments } from './departments.ts';
import { briefing, headline } from './headline.ts';
import { periodNames } from './periods.ts';
import { register } from './register.ts';
import { suspects, topRules } from './rules.ts';
import { score } from './score.ts';
import { standing } from './standing.ts';
import { tiles } from './tiles.ts';
import { trend } from './trend.ts';
import { unusual } from './unusual.ts';
import type { ViewContext } from './view-context.ts';
import { worse } from './worse.ts';

const HASH_SHOWN = 12;

/**
 * Everything the page shows, as text in the model's language; the template only places it.
 * @param fieldName - the reader's word for a canonical field
 */
export function viewOf(model: CommitteeModel, texts: Texts, fieldName: ViewContext['fieldName']) {
  const context = { model, texts, number: numberFormat(texts.locale), fieldName };
  const sections = agenda(context);
  return {
    t: texts.all,
    locale: model.locale,
    subtitle: texts('subtitle', { organisation: model.organisation, week: model.week, asOf: dataDays(model) }),
    standing: standing(context),
    register: register(context),
    score: score(context),
    agenda: { items: agendaItems(context, Object.values(sections).flat()), ...sections },
    periods: periodNames(context),
    methods: methods(context),
    headline: headline(context),
    briefing: briefing(context),
    tiles: tiles(context),
    decisions: decisions(context),
    worse: worse(context),
    critical: critical(context),
    departments: departments(context),
    equations: equations(context),
    trend: trend(context),
    claims: claims(context),
    ageing: ageingBars(context),
    lateness: latenessBars(context),
    rules: topRules(context),
    coverage: coverage(context),
    suspects: suspects(context),
    unusual: unusual(context),
    ...origin(context),
  };
}

function equations(context: ViewContext) {
  const { model } = context;
  const periods = periodNames(context);
  return [
    ...(model.previousRun === undefined ? [] : [equation(periods.night, model.sinceLastRun, context)]),
    equation(periods.week, model.thisWeek, context),
  ];
}

/** The day the data is of; of several sources that stand at days of their own the first and the last. */
function dataDays({ run }: CommitteeModel): string {
  const days = [...new Set(run.sources.map(({ asOf }) => asOf))].toSorted();
  const [first, last] = [days.at(0) ?? run.asOf, days.at(-1) ?? run.asOf];
  return first === last ? first : `${first} … ${last}`;
}

/** How the numbers are made, for the end of the page. */
function methods({ model, texts }: ViewContext): readonly string[] {
  const dates = { date: model.previousRun?.asOf ?? texts('none'), week: model.weekStart?.asOf ?? texts('none') };
  const keys = ['open', 'periods', 'other', 'legacy', 'closing', 'overdue', 'weight', 'sum'];
  const scored = model.score === undefined ? [] : ['score', 'rates'];
  return [...keys, ...scored].map((key) => texts(`method.${key}`, key === 'periods' ? dates : {}));
}

/** Where the numbers come from, for the foot of the page. */
function origin({ model, texts }: ViewContext) {
  return {
    run: {
      ...model.run,
      startedAt: minuteOf(model.run.startedAt),
      finishedAt: minuteOf(model.run.finishedAt),
      sourceDays: model.run.sources.map((source) => sourceDay(source, texts.locale)).join(' · '),
      rulesShown: model.run.rulesHash.slice(0, HASH_SHOWN),
      singleMachine: model.singleMachineStore,
    },
  };
}

/** A snapshot is what everybody expects; anything else is said. */
function sourceDay({ name, asOf, read }: CommitteeModel['run']['sources'][number], locale: Locale): string {
  if (read === undefined || read === 'snapshot') return `${name} ${asOf}`;
  const words = READ_TEXTS[read][locale];
  return locale === 'zh-CN' ? `${name} ${asOf}（${words}）` : `${name} ${asOf} (${words})`;
}

/** An instant to the minute; nobody reads its milliseconds. */
function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
