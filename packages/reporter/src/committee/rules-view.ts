import { RULE_REASONS, type RuleResult, SEVERITY_WEIGHTS } from '@erp-audit/core';
import type { CommitteeModel, RuleRow } from '../model.ts';
import { type Format, toneOf } from './format.ts';

/** Rules by weighted open findings; those without any are listed only when they were not checked. */
export function rulesOf(model: CommitteeModel, format: Format) {
  return model.rules
    .filter((row) => row.sinceLastRun.openAfter > 0 || row.sinceLastRun.openBefore > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map((row) => {
      const change = row.sinceLastRun.openAfter - row.sinceLastRun.openBefore;
      return {
        ...nameOf(row, format),
        open: format.number(row.sinceLastRun.openAfter),
        change: format.change(change),
        tone: toneOf(change),
        overdue: format.number(row.overdue),
        inScope: row.result.state === 'checked' ? format.number(row.result.inScope) : '–',
        rate: rateOf(row.result, format),
      };
    });
}

function nameOf(row: RuleRow, format: Format) {
  return {
    ...format.rule(row.rule),
    entity: format.entity(row.result.entity),
    source: row.result.source,
    state: stateOf(row, format),
    stateTone: row.result.state === 'checked' ? '' : 'warn',
  };
}

function stateOf({ rule, result }: RuleRow, format: Format): string {
  if (result.state !== 'checked') return format.t(`state.${result.state}`);
  if (result.inScope === 0) return format.t('state.no_data');
  if (rule.status === 'pilot') return format.t('state.pilot');
  return format.t(result.partial.length > 0 ? 'state.partial' : 'state.checked');
}

/** Rules with bands weigh as their lowest band, those that take it from a pair as high. */
function weightOf({ rule, sinceLastRun }: RuleRow): number {
  const { severity } = rule;
  if (severity === 'fromPair') return SEVERITY_WEIGHTS.high * sinceLastRun.openAfter;
  const name = typeof severity === 'string' ? severity : (severity[0]?.severity ?? 'medium');
  return SEVERITY_WEIGHTS[name] * sinceLastRun.openAfter;
}

function rateOf(result: RuleResult, format: Format): string {
  if (result.state !== 'checked' || result.inScope === 0) return '–';
  return format.number(Math.round((10_000 * result.found) / result.inScope) / 10);
}

/** What was not checked, in part, or with a result that nobody should trust unseen. */
export function coverageOf(model: CommitteeModel, format: Format) {
  const checked = model.rules.filter((row) => row.result.state === 'checked');
  const isComplete = checked.length === model.rules.length;
  return {
    sentence: format.t(isComplete ? 'coverage.all' : 'coverage.some', {
      checked: format.number(checked.length),
      count: format.number(model.rules.length),
    }),
    tone: isComplete ? '' : 'warn',
    unchecked: model.rules
      .filter((row) => row.result.state !== 'checked')
      .map((row) => ({
        ...nameOf(row, format),
        reason: row.result.reason === undefined ? '–' : RULE_REASONS[row.result.reason][format.locale],
        detail: row.result.reasonDetail ?? '',
        open: format.number(row.sinceLastRun.openAfter),
      })),
    partial: checked
      .filter((row) => row.result.partial.length > 0)
      .map((row) => ({ ...nameOf(row, format), missing: format.list(row.result.partial) })),
    suspect: checked
      .filter((row) => row.result.suspect)
      .map((row) => ({
        ...format.rule(row.rule),
        found: format.number(row.result.found),
        inScope: format.number(row.result.inScope),
      })),
  };
}
