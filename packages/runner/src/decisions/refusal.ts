import { AuditError, composeText, type LocalizedText } from '@erp-audit/core';

/** The laws of the tool's own segregation of duties. */
export type DecisionLaw =
  | 'approver'
  | 'admin'
  | 'requester'
  | 'responsible'
  | 'subject'
  | 'department'
  | 'severity'
  | 'days'
  | 'second_person'
  | 'member'
  | 'governance'
  | 'evidence';

/** Why somebody may not decide: which law, in one sentence. */
export interface Refusal {
  readonly law: DecisionLaw;
  readonly message: LocalizedText;
}

export function refusal(law: DecisionLaw, en: string, zh: string): Refusal {
  return { law, message: { en, 'zh-CN': zh } };
}

/**
 * All refusals in one error; nothing where there are none.
 * @param hint - what to do, where no other person could decide it either.
 * @throws AuditError `DECISION_REFUSED`
 */
export function throwRefusals(refusals: readonly Refusal[], hint?: LocalizedText): void {
  if (refusals.length === 0) return;
  const message = composeText((locale) => refusals.map(({ message: sentence }) => sentence[locale]).join('\n'));
  throw new AuditError('DECISION_REFUSED', message, {}, hint === undefined ? {} : { hint });
}
