import {
  ESCALATION_LEVELS,
  ESCALATION_REASONS,
  ESCALATION_TEXTS,
  type FindingEventType,
  type Locale,
  type LocalizedText,
  RESPONSES,
  SEVERITIES,
  SEVERITY_TEXTS,
  WAIVER_ENDS,
} from '@erp-audit/core';
import { say } from '../messages/index.ts';

/** An event of a finding's history, as far as it is told. */
export interface NotedEvent {
  readonly type: FindingEventType;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a finding can change in, as its event names it. */
const PARTS = {
  severity: { en: 'severity', 'zh-CN': '严重程度' },
  label: { en: 'name', 'zh-CN': '名称' },
  value: { en: 'value at stake', 'zh-CN': '涉及金额' },
  evidence: { en: 'evidence', 'zh-CN': '依据' },
  recordUrl: { en: 'link', 'zh-CN': '链接' },
  subjects: { en: 'records', 'zh-CN': '记录' },
} as const satisfies Record<string, LocalizedText>;

/** Why a finding is out of scope though nobody put it right. */
const CAUSES = {
  rule: { en: 'the rule was changed', 'zh-CN': '规则已修改' },
  mapping: { en: 'the mapping was changed', 'zh-CN': '映射已修改' },
  verdict: { en: 'somebody said that these records are not one', 'zh-CN': '已判定这些记录不重复' },
} as const satisfies Record<string, LocalizedText>;

/** What else is worth knowing of an event of a finding, as a line for people; empty where its name says all. */
export function eventNote({ type, details }: NotedEvent, locale: Locale): string {
  const { from, to, answer, file, line, transfer, waiver, expires, cause, why, reason, request } = details;
  const worded = (texts: Readonly<Record<string, LocalizedText>>, value: unknown) =>
    typeof value === 'string' ? texts[value]?.[locale] : undefined;
  const moved = type === 'escalated' ? [levelText(from, locale), levelText(to, locale)] : [textOf(from), textOf(to)];
  const parts = [
    ...changes(details, locale),
    textOf(transfer),
    worded(RESPONSES, answer),
    moved.filter((each) => each !== undefined).join(' → '),
    waiver !== undefined && expires !== undefined
      ? say(locale, 'noteWaiver', { waiver: String(waiver), day: String(expires) })
      : textOf(waiver),
    worded(CAUSES, cause),
    worded(type === 'escalated' ? ESCALATION_REASONS : WAIVER_ENDS, why),
    textOf(reason),
    ...requestTexts(request, locale),
    Number(line) > 0 ? say(locale, 'noteRow', { file: String(file), row: Number(line) }) : textOf(file),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** What a person asks the committee to decide, and until when. */
function requestTexts(request: unknown, locale: Locale): (string | undefined)[] {
  if (typeof request !== 'object' || request === null) return [];
  const { decision, until } = request as Readonly<Record<string, unknown>>;
  return [textOf(decision), typeof until === 'string' ? say(locale, 'noteUntil', { day: until }) : undefined];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function levelText(value: unknown, locale: Locale): string | undefined {
  const level = ESCALATION_LEVELS.find((each) => each === value);
  return level === undefined ? undefined : ESCALATION_TEXTS[level][locale];
}

function severityText(rank: unknown, locale: Locale): string {
  const severity = SEVERITIES[Number(rank)];
  return severity === undefined ? '' : SEVERITY_TEXTS[severity][locale];
}

/** The severity that a finding began with, or what is others than before. */
function changes(details: NotedEvent['details'], locale: Locale): string[] {
  const { severity, changed, fromSeverity, toSeverity } = details;
  if (severity !== undefined) return [severityText(severity, locale)];
  if (typeof changed !== 'object' || changed === null) return [];
  const names = Object.entries(changed).flatMap(([name, isOther]) =>
    isOther === true && name in PARTS ? [name as keyof typeof PARTS] : [],
  );
  return names.map((name) =>
    name === 'severity'
      ? `${severityText(fromSeverity, locale)} → ${severityText(toSeverity, locale)}`
      : PARTS[name][locale],
  );
}
