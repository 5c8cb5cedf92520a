import { type CalendarDate, type CommitteeDecision, DECISION_STATES, type Locale } from '@erp-audit/core';
import { listFormat, type Texts } from '../load-texts.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';
import { loadTemplates } from './load-templates.ts';

/** What the minutes of one meeting show. */
export interface MinutesModel {
  readonly locale: Locale;
  readonly organisation: string;
  /** ISO week of the meeting. */
  readonly week: string;
  /** Day of the official numbers of the week; null where it is not frozen. */
  readonly asOf: CalendarDate | null;
  /** Decided in the meeting. */
  readonly made: readonly CommitteeDecision[];
  /** Still open from earlier meetings. */
  readonly earlier: readonly CommitteeDecision[];
}

/** The minutes as one self-contained HTML page to print and sign: no script, nothing loaded, every text escaped. */
export async function renderMinutes(model: MinutesModel, options: ReportOptions): Promise<string> {
  const templates = await loadTemplates(options, model.locale);
  const view = minutesView(model, templates.texts);
  return templates.render('minutes', { ...view, t: templates.texts.all, locale: model.locale });
}

/** What the minutes say, as text in the language of the reader; every form of them is made from it. */
export function minutesView({ organisation, week, asOf, made, earlier }: MinutesModel, texts: Texts) {
  return {
    subtitle: texts('minutes.subtitle', { organisation, week, asOf: asOf ?? texts('minutes.not_frozen') }),
    made: made.map((decision) => row(decision, texts)),
    earlier: earlier.map((decision) => row(decision, texts)),
  };
}

function row({ number, text, owner, due, state, findings, rules, outcome, week }: CommitteeDecision, texts: Texts) {
  const about = [...rules, ...findings.map((id) => id.slice(0, 8))];
  return {
    number: `D-${number}`,
    text,
    owner,
    week,
    due: due ?? texts('none'),
    state: DECISION_STATES[state][texts.locale],
    about: about.length === 0 ? '' : texts('minutes.about', { list: listFormat(texts.locale)(about) }),
    outcome: outcome ?? '',
  };
}
