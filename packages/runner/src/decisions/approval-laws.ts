import {
  type Actor,
  APPROVER_ROLES,
  addDays,
  type CalendarDate,
  daysBetween,
  type Finding,
  SEVERITIES,
  SEVERITY_TEXTS,
  type Severity,
  WAIVER_MAX_DAYS,
  type Waiver,
} from '@erp-audit/core';
import type { Approver } from '../config/approvers-config.ts';
import { type Refusal, refusal } from './refusal.ts';
import { isAboutPerson, isSamePerson, isSubject, namesPerson } from './same-person.ts';

/** A finding of a waiver, and who the department said is responsible for it. */
export interface CoveredFinding {
  readonly finding: Pick<Finding, 'id' | 'code' | 'entity' | 'department' | 'severity' | 'key' | 'label' | 'evidence'>;
  /** As typed in the last answer; null where nobody was named. */
  readonly responsible: string | null;
}

/** What is decided about, and when. */
export interface ApprovalCase {
  readonly waiver: Pick<Waiver, 'number' | 'type' | 'expires' | 'requestedBy' | 'decisions' | 'severity'>;
  readonly findings: readonly CoveredFinding[];
  readonly today: CalendarDate;
  /** Keyed hash of a personal value, as the store keeps it instead of the value. */
  readonly hashOf: (text: string) => string;
}

/** Every law that forbids this approver to approve this waiver; empty where he may. */
export function approvalRefusals(approver: Approver, by: Actor, approval: ApprovalCase): readonly Refusal[] {
  return [
    ...requesterRefusals(approver, by, approval),
    ...responsibleRefusals(approver, approval),
    ...subjectRefusals(approver, approval),
    ...scopeRefusals(approver, approval.findings),
    ...dayRefusals(approver, approval),
    ...secondPersonRefusals(approver, approval),
  ];
}

/** Departments and severities an approver decides on: also for rejecting and revoking. */
export function scopeRefusals(approver: Approver, findings: readonly CoveredFinding[]): readonly Refusal[] {
  const { departments } = approver;
  const foreign =
    departments === 'all'
      ? []
      : distinct(findings, ({ department }) => department).filter((id) => !departments.includes(id));
  const severe = distinct(findings, ({ severity }) => severity).filter((each) => !approver.severities.includes(each));
  const words = (locale: 'en' | 'zh-CN') => severe.map((each) => SEVERITY_TEXTS[each][locale]).join(', ');
  return [
    ...(foreign.length === 0
      ? []
      : [
          refusal(
            'department',
            `An approver decides for his departments only, and ${approver.id} has not: ${foreign.join(', ')}.`,
            `批准人只能处理其负责的部门，而 ${approver.id} 不负责：${foreign.join('、')}。`,
          ),
        ]),
    ...(severe.length === 0
      ? []
      : [
          refusal(
            'severity',
            `An approver decides up to his severities only, and ${approver.id} has not: ${words('en')}.`,
            `批准人只能处理其被授权的严重程度，而 ${approver.id} 未被授权：${words('zh-CN')}。`,
          ),
        ]),
  ];
}

/** Days a waiver of these severities may last, by law and by what the approver may. */
export function longestDays(severities: readonly Severity[], maxDays = Number.POSITIVE_INFINITY): number {
  return Math.min(maxDays, ...severities.map((severity) => WAIVER_MAX_DAYS[severity]));
}

export function worstOf(severities: readonly Severity[]): Severity | undefined {
  return SEVERITIES.find((severity) => severities.includes(severity));
}

function requesterRefusals(approver: Approver, by: Actor, { waiver }: ApprovalCase): readonly Refusal[] {
  if (!isSamePerson(approver, by, waiver.requestedBy)) return [];
  return [
    refusal(
      'requester',
      `Nobody approves what he asked for: W-${waiver.number} was requested by ${waiver.requestedBy.name}, account "${waiver.requestedBy.osUser}".`,
      `任何人不得批准自己的申请：W-${waiver.number} 由 ${waiver.requestedBy.name}（账号 "${waiver.requestedBy.osUser}"）申请。`,
    ),
  ];
}

function responsibleRefusals(approver: Approver, { findings }: ApprovalCase): readonly Refusal[] {
  const own = findings.filter(({ responsible }) => responsible !== null && namesPerson(approver, responsible));
  if (own.length === 0) return [];
  return [
    refusal(
      'responsible',
      `Nobody approves what he is responsible for: the last answer names ${approver.name} (${shown(own)}).`,
      `任何人不得批准由自己负责整改的问题：最近一次答复的责任人是 ${approver.name}（${shown(own)}）。`,
    ),
  ];
}

function subjectRefusals(approver: Approver, { findings, hashOf }: ApprovalCase): readonly Refusal[] {
  const own = findings.filter(({ finding }) => isAboutPerson(finding) && isSubject(approver, finding, hashOf));
  if (own.length === 0) return [];
  return [
    refusal(
      'subject',
      `Nobody approves what is about himself: the permissions are those of ${approver.name} (${shown(own)}).`,
      `任何人不得批准涉及本人的问题：该权限属于 ${approver.name}（${shown(own)}）。`,
    ),
  ];
}

function dayRefusals(approver: Approver, { waiver, findings, today }: ApprovalCase): readonly Refusal[] {
  const { expires } = waiver;
  if (expires === null) return [];
  const severities = [waiver.severity, ...findings.map(({ finding }) => finding.severity)];
  const most = longestDays(severities, approver.maxDays);
  if (daysBetween(today, expires) <= most) return [];
  const last = addDays(today, most);
  const byLaw = longestDays(severities) <= approver.maxDays;
  const worst = worstOf(severities) ?? waiver.severity;
  return [
    byLaw
      ? refusal(
          'days',
          `A waiver of severity "${SEVERITY_TEXTS[worst].en}" lasts ${most} days at most: until ${last}, not ${expires}.`,
          `严重程度为“${SEVERITY_TEXTS[worst]['zh-CN']}”的豁免最长 ${most} 天：最晚至 ${last}，而不是 ${expires}。`,
        )
      : refusal(
          'days',
          `A waiver approved by ${approver.id} lasts ${most} days at most: until ${last}, not ${expires}.`,
          `由 ${approver.id} 批准的豁免最长 ${most} 天：最晚至 ${last}，而不是 ${expires}。`,
        ),
  ];
}

function secondPersonRefusals(approver: Approver, { waiver }: ApprovalCase): readonly Refusal[] {
  const first = waiver.decisions.find(({ decision }) => decision === 'approve');
  if (first === undefined) return [];
  const isSame = first.approver === approver.id || isSamePersonAsFirst(approver, first.by);
  if (!isSame && first.role !== approver.role) return [];
  const role = first.role === null ? null : APPROVER_ROLES[first.role];
  return [
    refusal(
      'second_person',
      `Critical findings need two persons of different roles: W-${waiver.number} was approved by ${first.approver}${role === null ? '' : ` (${role.en})`} already.`,
      `严重程度为“${SEVERITY_TEXTS.critical['zh-CN']}”的问题需由两名不同角色的人批准：W-${waiver.number} 已由 ${first.approver}${role === null ? '' : `（${role['zh-CN']}）`}批准。`,
    ),
  ];
}

/** The name that was given is not looked at: it proves nothing, in either direction. */
function isSamePersonAsFirst(approver: Approver, first: Actor): boolean {
  return approver.osUser !== undefined && approver.osUser === first.osUser;
}

function distinct<Value>(
  findings: readonly CoveredFinding[],
  value: (finding: CoveredFinding['finding']) => Value,
): readonly Value[] {
  return [...new Set(findings.map(({ finding }) => value(finding)))];
}

const SHOWN_FINDINGS = 3;
const SHOWN_CHARACTERS = 12;

/** The first findings by code and id. */
function shown(findings: readonly CoveredFinding[]): string {
  const first = findings
    .slice(0, SHOWN_FINDINGS)
    .map(({ finding }) => `${finding.code} ${finding.id.slice(0, SHOWN_CHARACTERS)}`);
  return [...first, ...(findings.length > SHOWN_FINDINGS ? [`+${findings.length - SHOWN_FINDINGS}`] : [])].join(', ');
}
