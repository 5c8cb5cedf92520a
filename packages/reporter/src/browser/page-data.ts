import {
  ESCALATION_TEXTS,
  EVENT_TEXTS,
  type Locale,
  type LocalizedText,
  OPEN_STATES,
  SEVERITIES,
  SEVERITY_TEXTS,
  STATE_TEXTS,
} from '@erp-audit/core';
import type { Texts } from '../load-texts.ts';
import type { BrowserModel } from './browser-model.ts';
import type { PageWords } from './line-columns.ts';
import type { StatementShape } from './statement-shapes.ts';

function inLanguage<Name extends string>(texts: Readonly<Record<Name, LocalizedText>>, locale: Locale) {
  const names = Object.keys(texts) as Name[];
  return Object.fromEntries(names.map((name) => [name, texts[name][locale]]));
}

/** What the lines refer to, and every word of the page that its script says. */
export function pageData(model: BrowserModel, words: PageWords, statements: readonly StatementShape[], texts: Texts) {
  const { locale } = model;
  const departments = new Map(model.departments.map(({ id, name }) => [id, name[locale]]));
  return {
    ...{ locale, asOf: model.asOf, dueSoonUntil: model.dueSoonUntil, isAuditor: model.department === null },
    openStates: OPEN_STATES,
    severities: SEVERITIES.map((id) => ({ id, name: SEVERITY_TEXTS[id][locale] })),
    states: inLanguage(STATE_TEXTS, locale),
    levels: inLanguage(ESCALATION_TEXTS, locale),
    events: inLanguage(EVENT_TEXTS, locale),
    rules: words.rules.all().map((code) => ruleOf(code, model)),
    entities: words.entities.all(),
    sources: words.sources.all(),
    departments: words.departments.all().map((id) => departments.get(id) ?? id),
    persons: words.persons.all(),
    names: words.names.all(),
    statements,
    texts: texts.all,
  };
}

function ruleOf(code: string, { rules, suspects, locale }: BrowserModel) {
  const rule = rules.get(code);
  const said = (text: LocalizedText | undefined) => text?.[locale] ?? '';
  return {
    code,
    title: said(rule?.title),
    risk: said(rule?.risk),
    fix: said(rule?.fix),
    falsePositives: said(rule?.falsePositives),
    suspect: suspects.has(code),
  };
}
