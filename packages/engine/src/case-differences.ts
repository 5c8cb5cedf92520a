import type { CheckOutcome, Defect, EntityName, Severity } from '@erp-audit/core';
import type { RuleTestCase } from './read-rule-test.ts';

/** What checking one entity gave in a case; org units of the case's records stand as departments of the same name. */
export interface CaseCheck {
  readonly outcome: CheckOutcome;
  /** In the order of their keys. */
  readonly defects: readonly Defect[];
}

/** Makes the key of a defect comparable to what a person can write: keyed hashes become `#`. */
function shownKey(key: readonly string[]): string {
  return JSON.stringify(key.map((part) => (/^[0-9a-f]{64}$/.test(part) ? '#' : part)));
}

/** What a case expects and a rule does not give, or gives and the case does not expect: one line each. */
export function differencesOf(each: RuleTestCase, checks: readonly CaseCheck[]): string[] {
  const outcomes = checks.map(({ outcome }) => outcome);
  const found = new Map<EntityName, FoundKey[]>(
    checks.map(({ outcome, defects }) => [
      outcome.entity,
      defects.map(({ key, severity }) => ({ key: shownKey(key), severity })),
    ]),
  );
  return [
    ...outcomes.flatMap((outcome) => stateDifference(each, outcome)),
    ...each.rule.entities.flatMap((entity) => keyDifferences(entity, each, found.get(entity) ?? [])),
    ...each.rule.entities.flatMap((entity) => severityDifferences(entity, each, found.get(entity) ?? [])),
    ...evaluableDifference(each, outcomes),
    ...partialDifference(each, outcomes),
  ];
}

function stateDifference({ skipped: given }: RuleTestCase, outcome: CheckOutcome): string[] {
  const { entity, state, reason, reasonDetail } = outcome;
  const skipped = typeof given === 'string' ? given : given?.[entity];
  const isExpected =
    skipped === undefined ? state === 'checked' : state === 'skipped' && skipped === `${reason} ${reasonDetail}`;
  if (isExpected) return [];
  const expected = skipped === undefined ? '' : `, expected skipped: ${skipped}`;
  return [`${entity}: ${state}${reason === undefined ? '' : `, ${reason} ${reasonDetail}`}${expected}`];
}

function partialDifference({ partial }: RuleTestCase, outcomes: readonly CheckOutcome[]): string[] {
  const named = [...new Set(outcomes.flatMap((outcome) => outcome.partial))].toSorted();
  if (partial === undefined || JSON.stringify(partial.toSorted()) === JSON.stringify(named)) return [];
  return [`expected as partial: ${partial.join(', ') || 'nothing'}; named: ${named.join(', ') || 'nothing'}`];
}

/** A defect by its key as a person can write it. */
interface FoundKey {
  readonly key: string;
  readonly severity: Severity;
}

function severityDifferences(entity: EntityName, each: RuleTestCase, found: readonly FoundKey[]): string[] {
  const severities = each.severities.get(entity);
  const finds = each.finds.get(entity) ?? [];
  if (severities === undefined) return [];
  if (severities.length !== finds.length) {
    return [`${entity}: ${finds.length} findings are expected, and ${severities.length} severities`];
  }
  return finds.map(shownKey).flatMap((key, at) => {
    const severity = found.find((defect) => defect.key === key)?.severity;
    if (severity === undefined || severity === severities[at]) return [];
    return [`${entity}: expected ${key} as ${severities[at]}, it is ${severity}`];
  });
}

function keyDifferences(entity: EntityName, each: RuleTestCase, found: readonly FoundKey[]): string[] {
  const surplus = found.map(({ key }) => key);
  const missing = (each.finds.get(entity) ?? []).map(shownKey).filter((key) => {
    const index = surplus.indexOf(key);
    if (index >= 0) surplus.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((key) => `${entity}: expected ${key}, not found`),
    ...surplus.map((key) => `${entity}: found ${key}, not expected`),
  ];
}

function evaluableDifference({ notEvaluable }: RuleTestCase, outcomes: readonly CheckOutcome[]): string[] {
  const counted = outcomes.reduce((sum, outcome) => sum + outcome.notEvaluable, 0);
  if (notEvaluable === undefined || notEvaluable === counted) return [];
  return [`expected ${notEvaluable} records that cannot be judged, counted ${counted}`];
}
