import { type Department, entityOf, isEntityName, type Locale, type RuleDescription } from '@erp-audit/core';
import { numberFormat, type Texts } from '../load-texts.ts';

/** How values of the page are written in its language. */
export interface Format {
  readonly t: Texts;
  readonly locale: Locale;
  number(value: number): string;
  /** With its sign; zero without. */
  change(value: number): string;
  rule(rule: RuleDescription): { readonly code: string; readonly title: string };
  department(department: Department): string;
  entity(name: string): string;
  list(items: readonly string[]): string;
}

export function createFormat(t: Texts): Format {
  const { locale } = t;
  const number = numberFormat(locale);
  return {
    t,
    locale,
    number,
    change: (value) => (value > 0 ? `+${number(value)}` : value < 0 ? `−${number(-value)}` : '0'),
    rule: (rule) => ({ code: rule.code, title: rule.title[locale] }),
    department: (department) => department.name[locale],
    entity: (name) => (isEntityName(name) ? entityOf(name).title[locale] : name),
    list: (items) => items.join(t('list.separator')),
  };
}

/** Class of a change in open findings: more is worse. */
export function toneOf(change: number): 'worse' | 'better' | '' {
  return change > 0 ? 'worse' : change < 0 ? 'better' : '';
}
