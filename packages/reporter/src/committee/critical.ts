import { type Finding, keyForPeople, STATE_TEXTS } from '@erp-audit/core';
import { sinceRun } from './periods.ts';
import type { ViewContext } from './view-context.ts';

/** Critical findings that arose or came back since the previous run. */
export function critical(context: ViewContext) {
  const { model, texts, number } = context;
  const { count, confidential = 0, findings } = model.newCritical;
  const secret = texts('critical.confidential', { count: number(confidential) });
  const caption = texts('critical.caption', { shown: number(findings.length), count: number(count) });
  return {
    none: confidential > 0 ? secret : nothing(context),
    caption: confidential > 0 ? `${caption} · ${secret}` : caption,
    rows: findings.map((finding) => row(finding, context)),
  };
}

function nothing(context: ViewContext): string {
  const isFirst = context.model.previousRun === undefined;
  return isFirst ? context.texts('critical.first') : sinceRun('critical.none', context);
}

function row(finding: Finding, { model, texts }: ViewContext) {
  const department = model.departments.find((candidate) => candidate.department.id === finding.department);
  const rule = model.rules.find((candidate) => candidate.rule.code === finding.code)?.rule;
  return {
    code: finding.code,
    title: rule?.title[texts.locale] ?? '',
    record: keyForPeople(finding.key),
    label: finding.label,
    department: department?.department.name[texts.locale] ?? finding.department,
    state: STATE_TEXTS[finding.state][texts.locale],
    due: finding.dueAt ?? texts(finding.baseline ? 'critical.due_legacy' : 'none'),
  };
}
