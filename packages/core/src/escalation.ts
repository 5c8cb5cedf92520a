import type { Actor } from './actor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LocalizedText } from './locale.ts';
import type { ResponseKind } from './response.ts';
import type { Severity } from './severity.ts';

/** Who must move next; the place in this list is the level that is kept, 0 to 4. */
export const ESCALATION_LEVELS = [
  'record_owner',
  'key_user',
  'internal_support',
  'external_consultant',
  'committee',
] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

export const ESCALATION_TEXTS: Readonly<Record<EscalationLevel, LocalizedText>> = {
  record_owner: { en: 'Record owner', 'zh-CN': '记录责任人' },
  key_user: { en: 'Key user', 'zh-CN': '关键用户' },
  internal_support: { en: 'Internal support and data governance', 'zh-CN': '内部支持与数据治理' },
  external_consultant: { en: 'External consultant', 'zh-CN': '外部顾问' },
  committee: { en: 'Committee', 'zh-CN': '治理委员会' },
};

/** Why a finding went to a higher level, as its history names it. */
export const ESCALATION_REASONS = {
  unanswered: { en: 'No answer after half of the time', 'zh-CN': '期限过半未答复' },
  many: { en: 'Too many of one rule for the department alone', 'zh-CN': '同一规则问题过多，部门难以独立处理' },
  overdue: { en: 'Overdue', 'zh-CN': '逾期' },
  unsettled: { en: 'Not settled by internal support in time', 'zh-CN': '内部支持未能按时解决' },
  same_cause: { en: 'The same root cause once more', 'zh-CN': '同一根因再次出现' },
  critical_overdue: { en: 'Critical and long overdue', 'zh-CN': '致命问题长期逾期' },
  direct: { en: 'Goes to internal audit at once', 'zh-CN': '直接报送内部审计' },
  decision: { en: 'Brought before the committee by a person', 'zh-CN': '由人工提交委员会' },
} as const satisfies Record<string, LocalizedText>;
export type EscalationReason = keyof typeof ESCALATION_REASONS;

/** What the addressee of a level is asked to decide. */
export const ESCALATION_DECISIONS: Readonly<Record<EscalationLevel, LocalizedText>> = {
  record_owner: { en: 'Fix it in the ERP and answer in the workbook.', 'zh-CN': '请在 ERP 中整改，并在工作簿中答复。' },
  key_user: {
    en: 'Who fixes it by when: together in one go, or is it a false positive?',
    'zh-CN': '由谁、何时整改：批量处理，还是属于误报？',
  },
  internal_support: {
    en: 'Is it settled by a mass change, a role change or a change of the workflow, and who makes it?',
    'zh-CN': '通过批量修改、调整角色还是修改流程解决，由谁执行？',
  },
  external_consultant: {
    en: 'What is the cause in the design, and what does the change cost?',
    'zh-CN': '设计上的根因是什么，改造需要多少费用？',
  },
  committee: {
    en: 'Is the cost approved, the risk accepted, or another priority set?',
    'zh-CN': '批准费用、接受风险，还是调整优先级？',
  },
};

/** A rule whose findings go to internal audit at once; with a severity, only those. */
export interface DirectRoute {
  readonly code: string;
  readonly severity: Severity | null;
}

/** When findings move up. Days are working days. */
export interface EscalationPolicy {
  /** Share of the time to fix after which a finding nobody took up goes to the key user. */
  readonly keyUserAfterShare: number;
  /** More open findings of one rule in one department than this are no work for a key user alone. */
  readonly supportWhenMoreThan: number;
  /** Days overdue, or with internal support, after which the external consultant is asked. */
  readonly consultantAfterDays: number;
  /** Days overdue after which a critical finding is the committee's. */
  readonly committeeAfterDays: number;
  /** How often one root cause is named for a finding before the consultant is asked. */
  readonly sameCauseTimes: number;
  readonly direct: readonly DirectRoute[];
}

export const DEFAULT_ESCALATION: EscalationPolicy = {
  keyUserAfterShare: 0.5,
  supportWhenMoreThan: 50,
  consultantAfterDays: 10,
  committeeAfterDays: 10,
  sameCauseTimes: 3,
  direct: [
    { code: 'DUP-003', severity: null },
    { code: 'DUP-004', severity: null },
    { code: 'PRC-014', severity: null },
    { code: 'PRM-007', severity: 'critical' },
    { code: 'REC-008', severity: null },
  ],
};

/** What stands at one level for one rule in one department; legacy, waived and ended findings are never in it. */
export interface Escalation {
  readonly level: EscalationLevel;
  readonly department: string;
  readonly code: string;
  /** Rule id, as it was last run. */
  readonly rule: string;
  /** True where the findings go to internal audit and to nobody else. */
  readonly direct: boolean;
  readonly severity: Severity;
  readonly findings: number;
  readonly overdue: number;
  /** Ids of the worst and longest due, at most {@link ESCALATION_IDS}. */
  readonly findingIds: readonly string[];
  /** Money at stake of those whose value is known, in company currency, as exact decimal text; null where none is. */
  readonly value: string | null;
  readonly unknownValues: number;
  /** Day the first of them came to this level. */
  readonly since: CalendarDate;
  /** Earliest due date among them; null where a person brought legacy findings up. */
  readonly earliestDue: CalendarDate | null;
  readonly reasons: readonly { readonly reason: EscalationReason; readonly findings: number }[];
  /** What was tried so far: the last answer of each, counted; findings without any are in none. */
  readonly tried: readonly { readonly answer: ResponseKind; readonly findings: number }[];
  /** What a person asked the committee to decide, and until when; null where a run raised them. */
  readonly request: { readonly decision: string; readonly until: CalendarDate | null } | null;
}

/** Ids that stand in one {@link Escalation}; the others are listed by department, rule and level. */
export const ESCALATION_IDS = 100;

/** Findings that a person brings before the committee. */
export interface CommitteeRequest {
  readonly findingIds: readonly string[];
  /** What is to be decided. */
  readonly decision: string;
  /** Last day for the decision; null where none was said. */
  readonly until: CalendarDate | null;
  readonly by: Actor;
}

/** Findings of one rule in one department that fall due, or are overdue. */
export interface DueLine {
  readonly department: string;
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly earliestDue: CalendarDate;
}

/** The place of a level in {@link ESCALATION_LEVELS}, 0 to 4. */
export function escalationRank(level: EscalationLevel): number {
  return ESCALATION_LEVELS.indexOf(level);
}

/** Whether a finding goes to internal audit and to nobody else. */
export function isDirect(direct: readonly DirectRoute[], finding: { code: string; severity: Severity }): boolean {
  return direct.some(
    ({ code, severity }) => code === finding.code && (severity === null || severity === finding.severity),
  );
}
