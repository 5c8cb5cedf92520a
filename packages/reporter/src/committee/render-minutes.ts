import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CalendarDate, type CommitteeDecision, DECISION_STATES, type Locale } from '@erp-audit/core';
import Handlebars from 'handlebars';
import { listFormat, loadTexts, type Texts } from '../load-texts.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';

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
  const directory = path.join(options.reportsDirectory, 'committee');
  const texts = await loadTexts(path.join(directory, 'texts.yaml'), model.locale);
  const [page, css] = await Promise.all([
    readFile(path.join(directory, 'minutes.hbs'), 'utf8'),
    readFile(path.join(directory, 'page.css'), 'utf8'),
  ]);
  const { organisation, week, asOf } = model;
  return Handlebars.compile(page, { strict: true, knownHelpersOnly: true })({
    t: texts.all,
    locale: model.locale,
    css,
    subtitle: texts('minutes.subtitle', { organisation, week, asOf: asOf ?? texts('minutes.not_frozen') }),
    made: model.made.map((decision) => row(decision, texts)),
    earlier: model.earlier.map((decision) => row(decision, texts)),
  });
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
