import type { Defect, ScopeGroup } from '@erp-audit/core';
import type { CaseCheck, CaseResult } from '@erp-audit/engine';

/** All that the checks of a case gave, as lines that people can review: counts by entity, and each finding in full. */
export function caseText({ name, checks }: CaseResult): string {
  return [`## ${name}`, ...checks.flatMap(checkLines), ''].join('\n');
}

function checkLines({ outcome, defects }: CaseCheck): string[] {
  const { entity, state, reason, reasonDetail, inScope, notEvaluable, inScopeBy = [], partial } = outcome;
  const parts = [
    `${entity}: ${[state, reason, reasonDetail].filter((part) => part !== undefined).join(' ')}`,
    ...(state === 'checked' ? [`in scope ${inScope}${inScopeBy.map(groupText).toSorted().join('')}`] : []),
    ...(notEvaluable > 0 ? [`not judged ${notEvaluable}`] : []),
    ...(partial.length > 0 ? [`partial: ${partial.join(' ')}`] : []),
  ];
  return [parts.join(', '), ...defects.map(defectLine)];
}

function groupText({ company, department, count, notEvaluable }: ScopeGroup): string {
  const not = notEvaluable > 0 ? `-${notEvaluable}` : '';
  return ` [${company ?? 'any'}${department === undefined ? '' : `/${department}`} ${count}${not}]`;
}

function defectLine({ key, subjects, label, severity, department, evidence, value, creatorRole }: Defect): string {
  const parts = [
    `- ${severity} ${JSON.stringify(key)} ${JSON.stringify(label)}`,
    ...(isOwnKey(subjects, key) ? [] : [`about ${JSON.stringify(subjects)}`]),
    ...(department === undefined ? [] : [`to ${department}`]),
    ...(value === null ? [] : [`worth ${value}`]),
    ...(creatorRole === undefined ? [] : [`made by ${creatorRole}`]),
    ...Object.entries(evidence)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, shown]) => `${name}=${JSON.stringify(shown)}`),
  ];
  return parts.join(' · ');
}

function isOwnKey(subjects: Defect['subjects'], key: Defect['key']): boolean {
  return JSON.stringify(subjects) === JSON.stringify([key]);
}
