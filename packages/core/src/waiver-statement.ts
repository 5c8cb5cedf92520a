import { createHash } from 'node:crypto';
import type { Waiver, WaiverDecision } from './waiver.ts';

/** What of a waiver a decision is about. */
export type DecidedWaiver = Pick<Waiver, 'number' | 'type' | 'reason' | 'expires' | 'fields'>;

/** Who decided what about it. */
export type StatedDecision = Pick<WaiverDecision, 'decision' | 'approver' | 'role' | 'comment'>;

/** What an approver signs: the decision, and all that must not change afterwards. */
export function waiverStatement(
  waiver: DecidedWaiver,
  findingIds: readonly string[],
  decision: StatedDecision,
): Readonly<Record<string, unknown>> {
  return {
    statement: 'erp-audit waiver decision',
    waiver: waiver.number,
    decision: decision.decision,
    approver: decision.approver,
    role: decision.role,
    comment: decision.comment,
    type: waiver.type,
    reason: waiver.reason,
    expires: waiver.expires,
    fields: waiver.fields === null ? null : [...waiver.fields],
    findings: findingIds.length,
    findingsHash: createHash('sha256').update(findingIds.toSorted().join('\n')).digest('hex'),
  };
}
