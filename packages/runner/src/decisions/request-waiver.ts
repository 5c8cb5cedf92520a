import {
  AuditError,
  addDays,
  type CalendarDate,
  daysBetween,
  type Finding,
  type LocalizedText,
  OPEN_STATES,
  SEVERITY_TEXTS,
  type Waiver,
  type WaiverType,
} from '@erp-audit/core';
import { longestDays, worstOf } from './approval-laws.ts';
import { requireWaiver } from './decide-waiver.ts';
import { collectFindings, type DecisionContext, todayOf } from './decision-context.ts';
import { refusal, throwRefusals } from './refusal.ts';

export interface WaiverAsking {
  readonly type: WaiverType;
  readonly reason: string;
  readonly expires: CalendarDate | null;
  readonly fields: readonly string[] | null;
  /** Ids of findings, or all that are open now of one rule in one department. */
  readonly findings: readonly string[] | { readonly rule: string; readonly department: string };
}

type AskingContext = Pick<DecisionContext, 'store' | 'config' | 'clock' | 'by'>;

/**
 * Asks for a waiver from the command line. Anybody may ask; nothing is waived until it is approved.
 * @throws AuditError `ARGUMENT_INVALID`, also for a last day beyond what anybody could approve; `STORE_*`.
 */
export async function requestWaiver(context: AskingContext, asking: WaiverAsking): Promise<Waiver> {
  const { store, by } = context;
  const { type, reason, expires, fields } = asking;
  const findings = await askedFindings(context, asking.findings);
  if (findings.length === 0) throw invalid(NONE_OPEN);
  if (expires !== null) checkLastDay(expires, todayOf(context), findings);
  if (fields !== null) checkFields(fields, findings);
  const findingIds = findings.map(({ id }) => id);
  return store.waivers.request({ type, reason, findingIds, expires, fields, by, fileHash: null });
}

/**
 * Takes a request back.
 * @throws AuditError `DECISION_REFUSED` for anybody but the account it was asked from; `NOT_FOUND`, `STORE_*`.
 */
export async function withdrawWaiver(context: AskingContext, number: number): Promise<Waiver> {
  const { requestedBy } = await requireWaiver(context, number);
  const { store, by } = context;
  if (requestedBy.osUser !== by.osUser)
    throwRefusals([
      refusal(
        'requester',
        `Only the account that asked takes a request back: that was "${requestedBy.osUser}", this is "${by.osUser}". An approver can reject it.`,
        `只有提出申请的账号可以撤回：申请账号是 "${requestedBy.osUser}"，当前账号是 "${by.osUser}"。批准人可以驳回。`,
      ),
    ]);
  return store.waivers.withdraw(number, by);
}

function askedFindings({ store }: AskingContext, asked: WaiverAsking['findings']): Promise<readonly Finding[]> {
  if ('rule' in asked) return collectFindings(store.findings({ ...asked, states: OPEN_STATES }));
  // Those that are not open are the store's to refuse, by name.
  return collectFindings(store.findings({ ids: asked, includePilot: true }));
}

function checkLastDay(expires: CalendarDate, today: CalendarDate, findings: readonly Finding[]): void {
  const severities = findings.map(({ severity }) => severity);
  const most = longestDays(severities);
  const worst = worstOf(severities);
  if (daysBetween(today, expires) < 0)
    throw invalid({
      en: `--until ${expires} has passed: write a day from ${today} on.`,
      'zh-CN': `--until ${expires} 已过：请填写 ${today} 或之后的日期。`,
    });
  if (worst === undefined || daysBetween(today, expires) <= most) return;
  throw invalid({
    en: `--until ${expires} is too late: a waiver of severity "${SEVERITY_TEXTS[worst].en}" lasts ${most} days at most, until ${addDays(today, most)}.`,
    'zh-CN': `--until ${expires} 太晚：严重程度为“${SEVERITY_TEXTS[worst]['zh-CN']}”的豁免最长 ${most} 天，最晚至 ${addDays(today, most)}。`,
  });
}

/** A mistyped field would never change, and the waiver would never end by it. */
function checkFields(fields: readonly string[], findings: readonly Finding[]): void {
  const known = [...new Set(findings.flatMap(({ evidence }) => Object.keys(evidence)))].toSorted();
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length === 0) return;
  throw invalid({
    en: `--fields ${unknown.join(', ')}: the evidence of these findings has ${known.join(', ')}.`,
    'zh-CN': `--fields ${unknown.join(', ')}：这些问题的证据字段是 ${known.join(', ')}。`,
  });
}

const NONE_OPEN: LocalizedText = {
  en: 'There is no open finding of this rule in this department.',
  'zh-CN': '该部门没有该规则的未结问题。',
};

function invalid(message: LocalizedText): AuditError {
  return new AuditError('ARGUMENT_INVALID', message, { command: 'waivers request' });
}
