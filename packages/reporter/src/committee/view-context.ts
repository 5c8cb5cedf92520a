import { ENTITIES } from '@erp-audit/core';
import type { Texts } from '../load-texts.ts';
import type { CommitteeModel, RuleRow } from '../model.ts';

/** What every part of the page is made from. */
export interface ViewContext {
  readonly model: CommitteeModel;
  readonly texts: Texts;
  readonly number: (value: number) => string;
  /** The reader's word for a canonical field. */
  readonly fieldName: (name: string) => string;
}

/** The rule and the records it is about, as the page names them everywhere. */
export function ruleNames({ rule, result }: RuleRow, { texts }: ViewContext) {
  return {
    code: rule.code,
    title: rule.title[texts.locale],
    entity: ENTITIES[result.entity].title[texts.locale],
    source: result.source,
  };
}

/** `code title · records`, for sentences and lists. */
export function ruleName(row: RuleRow, context: ViewContext): string {
  const { code, title, entity } = ruleNames(row, context);
  return `${code} ${title} · ${entity}`;
}
