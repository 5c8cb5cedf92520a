import { isInPart, RULE_REASONS, reasonDetailIn } from '@erp-audit/core';
import { listFormat } from '../load-texts.ts';
import type { RuleRow } from '../model.ts';
import { partialWords } from './partial-words.ts';
import { resultOf } from './rules.ts';
import { ruleName, ruleNames, type ViewContext } from './view-context.ts';

const isPartial = ({ result }: RuleRow) => isInPart(result);
const hasNotes = ({ result }: RuleRow) => result.state === 'checked' && result.partial.length > 0;

/** Of the planned checks: those that ran, of them those in part, and those without a result. */
export function coverageCounts({ model }: ViewContext) {
  const count = (state: string) => model.rules.filter(({ result }) => result.state === state).length;
  return {
    planned: model.rules.length,
    checked: count('checked'),
    partial: model.rules.filter(isPartial).length,
    notChecked: count('not_checked'),
    skipped: count('skipped'),
  };
}

/** `, 1 of them only in part`; empty when every check that ran was whole. */
export function inPart(context: ViewContext): string {
  const { partial } = coverageCounts(context);
  return partial === 0 ? '' : context.texts('coverage.of_them_in_part', { count: context.number(partial) });
}

/** What the numbers do not cover: checks without a result or only in part, older results, records not judged. */
export function coverage(context: ViewContext) {
  const { texts, number } = context;
  const { planned, checked, notChecked, skipped } = coverageCounts(context);
  const values = {
    planned: number(planned),
    checked: number(checked),
    notChecked: number(notChecked),
    skipped: number(skipped),
  };
  return {
    statement: texts('coverage.statement', { ...values, inPart: inPart(context) }),
    older: olderResults(context),
    notEvaluable: notEvaluable(context),
    rows: rows(context),
  };
}

/** Checks without a result first, then those in part or with records that a setting leaves out. */
function rows(context: ViewContext) {
  const { model, texts } = context;
  const unchecked = model.rules.filter(({ result }) => result.state !== 'checked');
  return [
    ...unchecked.map((row) => ({
      ...ruleNames(row, context),
      state: texts(`coverage.${row.result.state}`),
      reason: row.result.reason === undefined ? '' : RULE_REASONS[row.result.reason][texts.locale],
      detail: reasonDetailIn(texts.locale, row.result.reasonDetail ?? ''),
      resultOf: resultOf(row, context),
    })),
    ...model.rules.filter(hasNotes).map((row) => ({
      ...ruleNames(row, context),
      state: texts(isPartial(row) ? 'coverage.in_part' : 'coverage.with_exceptions'),
      reason: partialWords(row.result.partial, context),
      detail: '',
      resultOf: resultOf(row, context),
    })),
  ];
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

/** How many records had a value missing, and by which rule; empty when all could be judged. */
function notEvaluable(context: ViewContext): string {
  const { model, texts, number } = context;
  const concerned = model.rules
    .filter(({ result }) => result.notEvaluable > 0)
    .toSorted((a, b) => b.result.notEvaluable - a.result.notEvaluable);
  if (concerned.length === 0) return '';
  const count = concerned.reduce((sum, { result }) => sum + result.notEvaluable, 0);
  const rules = concerned.map((row) => `${ruleName(row, context)} ${number(row.result.notEvaluable)}`);
  return texts('coverage.not_evaluable', { count, rules: listFormat(texts.locale)(rules) });
}
