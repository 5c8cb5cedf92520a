import {
  AuditError,
  createMasker,
  OPEN_STATES,
  readPersonalKey,
  signStatement,
  type Waiver,
  type WaiverDecision,
  waiverStatement,
} from '@erp-audit/core';
import type { Approver } from '../config/approvers-config.ts';
import { approvalRefusals, scopeRefusals } from './approval-laws.ts';
import { coveredFindings, type DecisionContext, todayOf } from './decision-context.ts';
import { identifyApprover } from './identify-approver.ts';
import { throwRefusals } from './refusal.ts';

export interface WaiverDeciding {
  readonly number: number;
  readonly decision: 'approve' | 'reject' | 'revoke';
  readonly comment: string | null;
  /** Private key of the approver, PEM; the decision is signed with it. Absent where the account proves who decides. */
  readonly personalKey?: string;
}

export interface DecidedWaiver {
  readonly waiver: Waiver;
  readonly approver: Approver;
}

/**
 * Approves, rejects or revokes a waiver, if the laws allow it to whoever sits at the machine or signs.
 * @throws AuditError `DECISION_REFUSED` with one sentence for each law that forbids it, `NOT_FOUND`, `ARGUMENT_INVALID`
 * for a state that does not allow the step or a key that is none, `STORE_*`.
 */
export async function decideWaiver(context: DecisionContext, deciding: WaiverDeciding): Promise<DecidedWaiver> {
  const { store, config, by } = context;
  const { number, decision, comment } = deciding;
  const key = personalKey(deciding.personalKey);
  const identified = identifyApprover(config, by, key?.keyId);
  if ('refusal' in identified) throwRefusals([identified.refusal]);
  const { approver } = identified as { readonly approver: Approver };
  const waiver = await requireWaiver(context, number);
  const findingIds = await store.waivers.findingIds(number);
  await refuse(context, approver, { waiver, findingIds, decision });
  const stated = { decision, approver: approver.id, role: approver.role, comment } as const;
  const at = context.clock.now().toISOString();
  const signature =
    key === undefined ? null : signStatement({ ...waiverStatement(waiver, findingIds, stated), at }, key.key);
  const verdict = { number, approver: approver.id, role: approver.role, by, comment, signature };
  const decided = await store.waivers[decision]({ ...verdict, keyId: key?.keyId ?? null });
  return { waiver: decided, approver };
}

/** @throws AuditError `NOT_FOUND` */
export async function requireWaiver({ store }: Pick<DecisionContext, 'store'>, number: number): Promise<Waiver> {
  const waiver = await store.waivers.find(number);
  if (waiver !== undefined) return waiver;
  const message = { en: `There is no waiver W-${number}.`, 'zh-CN': `没有豁免 W-${number}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'waivers' });
}

interface Decided {
  readonly waiver: Waiver;
  readonly findingIds: readonly string[];
  readonly decision: WaiverDecision['decision'];
}

/** Rejecting and revoking only take back: whoever may decide on the findings may do so, also for his own. */
async function refuse(
  context: DecisionContext,
  approver: Approver,
  { waiver, findingIds, decision }: Decided,
): Promise<void> {
  const findings = await coveredFindings(context.store, findingIds, [...OPEN_STATES, 'waived']);
  if (decision !== 'approve') return throwRefusals(scopeRefusals(approver, findings));
  const hashOf = createMasker(context.key).hash;
  throwRefusals(approvalRefusals(approver, context.by, { waiver, findings, today: todayOf(context), hashOf }));
}

function personalKey(pem: string | undefined): ReturnType<typeof readPersonalKey> {
  if (pem === undefined) return undefined;
  const key = readPersonalKey(pem);
  if (key !== undefined) return key;
  const message = {
    en: 'The file given with --key is no personal key: make one with "erp-audit approvers key FILE".',
    'zh-CN': '--key 给出的文件不是个人密钥：请用 "erp-audit approvers key 文件" 生成。',
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'waivers approve' });
}
