import type { Actor } from './actor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LocalizedText } from './locale.ts';
import type { Severity } from './severity.ts';

/** Why a defect may stay for a time. `not_duplicates` is the judgement that a group is no duplicate; only it has no end date. */
export const WAIVER_TYPES = {
  accepted_risk: { en: 'Accepted risk', 'zh-CN': '接受风险' },
  false_positive: { en: 'False positive', 'zh-CN': '误报' },
  external_dependency: { en: 'External dependency', 'zh-CN': '依赖外部单位' },
  mitigating_control: { en: 'Mitigating control', 'zh-CN': '补偿性控制' },
  not_duplicates: { en: 'Not duplicates', 'zh-CN': '确认非重复' },
  co_signed: { en: 'Co-signed by the owner', 'zh-CN': '归口部门会签' },
} as const satisfies Record<string, LocalizedText>;
export type WaiverType = keyof typeof WAIVER_TYPES;

/** `first_approved`: critical findings need a second approver, of the other role. `ended`: none of its findings is covered any more. */
export const WAIVER_STATES = {
  requested: { en: 'Requested', 'zh-CN': '已申请' },
  first_approved: { en: 'Approved once, second approval needed', 'zh-CN': '已初批，待复批' },
  active: { en: 'In force', 'zh-CN': '生效中' },
  rejected: { en: 'Rejected', 'zh-CN': '已驳回' },
  withdrawn: { en: 'Withdrawn', 'zh-CN': '已撤回' },
  revoked: { en: 'Revoked', 'zh-CN': '已撤销' },
  ended: { en: 'Ended', 'zh-CN': '已结束' },
} as const satisfies Record<string, LocalizedText>;
export type WaiverState = keyof typeof WAIVER_STATES;

/** Why a waiver no longer covers a finding. */
export const WAIVER_ENDS = {
  expired: { en: 'The waiver expired', 'zh-CN': '豁免到期' },
  evidence_changed: { en: 'What the waiver was given for has changed', 'zh-CN': '豁免所依据的内容已变化' },
  severity_raised: { en: 'The severity is higher than when it was approved', 'zh-CN': '严重程度高于批准时' },
  revoked: { en: 'The waiver was revoked', 'zh-CN': '豁免被撤销' },
  closed: { en: 'The finding ended', 'zh-CN': '该问题已结束' },
} as const satisfies Record<string, LocalizedText>;
export type WaiverEnd = keyof typeof WAIVER_ENDS;

/** Days a waiver may last at most, by the worst severity it covers. */
export const WAIVER_MAX_DAYS: Readonly<Record<Severity, number>> = { critical: 90, high: 180, medium: 365, low: 365 };
/** Waivers that end within so many days are listed before they do. */
export const WAIVER_NOTICE_DAYS = 14;

/** The two sides of a decision on critical findings. */
export const APPROVER_ROLES = {
  data_owner: { en: 'Data owner', 'zh-CN': '数据归口负责人' },
  internal_control: { en: 'Internal control', 'zh-CN': '内控' },
} as const satisfies Record<string, LocalizedText>;
export type ApproverRole = keyof typeof APPROVER_ROLES;

export interface WaiverRequest {
  readonly type: WaiverType;
  readonly reason: string;
  /** Findings it is asked for; all of them open. */
  readonly findingIds: readonly string[];
  /** Last day it is valid; null only for `not_duplicates`. */
  readonly expires: CalendarDate | null;
  /** Evidence fields it is given for: it ends when one of them changes. Null means all of them. */
  readonly fields: readonly string[] | null;
  readonly by: Actor;
  /** Hash of the returned workbook it came with; null from the command line. */
  readonly fileHash: string | null;
}

/** One decision on a waiver. */
export interface WaiverDecision {
  readonly decision: 'approve' | 'reject' | 'revoke' | 'withdraw';
  /** Id of the approver in the configuration; null for a withdrawal by the requester. */
  readonly approver: string | null;
  readonly role: ApproverRole | null;
  readonly at: string;
  readonly by: Actor;
  readonly comment: string | null;
  /** Id of the personal key the decision is signed with, and what was signed as `signStatement` gives it; null where none was used. */
  readonly keyId: string | null;
  readonly signature: string | null;
}

/** A waiver as it is kept; its number never changes. */
export interface Waiver {
  /** Shown as `W-12`. */
  readonly number: number;
  readonly type: WaiverType;
  readonly state: WaiverState;
  readonly reason: string;
  readonly expires: CalendarDate | null;
  readonly fields: readonly string[] | null;
  readonly requestedAt: string;
  readonly requestedBy: Actor;
  readonly fileHash: string | null;
  readonly decisions: readonly WaiverDecision[];
  /** Findings it was asked for, and of those how many it covers now. */
  readonly findings: number;
  readonly covered: number;
  /** Worst severity of its findings when it was asked for. */
  readonly severity: Severity;
  readonly departments: readonly string[];
  /** Codes of the rules its findings belong to. */
  readonly codes: readonly string[];
}
