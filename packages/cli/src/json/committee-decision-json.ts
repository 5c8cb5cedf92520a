import { type CommitteeDecision, DECISION_STATES, type DecisionState } from '@erp-audit/core';
import { z } from 'zod';

const states = Object.keys(DECISION_STATES) as [DecisionState, ...DecisionState[]];

/** One decision of the committee. */
export const DecisionJson = z.strictObject({
  number: z.int().min(1).describe('shown as D-3'),
  text: z.string(),
  owner: z.string(),
  due: z.string().nullable().describe('YYYY-MM-DD'),
  state: z.enum(states),
  week: z.string().describe('ISO week of the meeting'),
  findings: z.array(z.string()),
  rules: z.array(z.string()).describe('codes'),
  outcome: z.string().nullable(),
  madeAt: z.string(),
  madeBy: z.strictObject({ name: z.string(), osUser: z.string(), host: z.string() }),
  closedAt: z.string().nullable(),
});

/** What `decisions list` prints. */
export const DecisionsJson = z.strictObject({ decisions: z.array(DecisionJson) });

export function decisionJson(decision: CommitteeDecision): z.output<typeof DecisionJson> {
  const { number, text, owner, due, state, week, findings, rules, outcome, madeAt, madeBy, closedAt } = decision;
  return {
    ...{ number, text, owner, due, state, week, outcome, madeAt, closedAt },
    findings: [...findings],
    rules: [...rules],
    madeBy: { ...madeBy },
  };
}
