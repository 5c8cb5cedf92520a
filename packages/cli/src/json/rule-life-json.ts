import { RULE_STATUSES } from '@erp-audit/core';
import {
  PILOT_CRITERIA,
  type PlannedStep,
  type Project,
  type RuleDecision,
  type RuleEvaluation,
} from '@erp-audit/runner';
import { z } from 'zod';

const Count = z.number().min(0);
const Share = z.number().min(0).max(1);

const EvaluationJson = z.strictObject({
  runs: Count,
  firstAsOf: z.string().nullable(),
  lastAsOf: z.string().nullable(),
  observedDays: Count,
  slowestSeconds: Count.nullable(),
  inScope: Count,
  notEvaluable: Count,
  findings: Count,
  open: Count,
  suspect: z.boolean(),
  precision: z
    .strictObject({
      basis: z.enum(['sample', 'answers']),
      judged: Count,
      wrong: Count,
      share: Share,
      lowerBound: Share.describe('of the 95 % interval after Wilson; the share where every finding was judged'),
      answerRate: Share,
    })
    .nullable()
    .describe('null: nobody has judged findings'),
  minutesPerFinding: Count,
  departments: z.array(
    z.strictObject({
      department: z.string(),
      open: Count,
      backlogHours: Count,
      weeklyFindings: Count.nullable(),
      weeklyHours: Count.nullable(),
    }),
  ),
  unmet: z.array(z.enum(PILOT_CRITERIA)).describe('what a pilot must show and has not'),
});

/** What `rules promote` and `rules retire` print. */
export const RuleStepJson = z.strictObject({
  rule: z.strictObject({ id: z.string(), code: z.string() }),
  from: z.enum(RULE_STATUSES),
  to: z.enum(RULE_STATUSES),
  newVersion: z.boolean(),
  evaluation: EvaluationJson,
  decision: z
    .strictObject({
      number: z.int().min(1),
      version: z.int().min(1),
      reason: z.string(),
      approver: z.string().nullable(),
      signed: z.boolean(),
      decidedAt: z.string(),
      by: z.strictObject({ name: z.string(), osUser: z.string(), host: z.string() }),
    })
    .nullable()
    .describe('null: only evaluated'),
});

export function ruleStepJson(
  { id, code }: { readonly id: string; readonly code: string },
  { from, to, isNewVersion, evaluation }: PlannedStep,
  decision: RuleDecision | undefined,
): z.output<typeof RuleStepJson> {
  return {
    rule: { id, code },
    ...{ from, to, newVersion: isNewVersion, evaluation: evaluationJson(evaluation) },
    decision: decision === undefined ? null : decisionJson(decision),
  };
}

function decisionJson({ number, version, reason, approver, signature, decidedAt, decidedBy }: RuleDecision) {
  const { name, osUser, host } = decidedBy;
  return { number, version, reason, approver, signed: signature !== null, decidedAt, by: { name, osUser, host } };
}

function evaluationJson(evaluation: RuleEvaluation): z.output<typeof EvaluationJson> {
  const { facts, observedDays, precision, minutesPerFinding, departments, unmet } = evaluation;
  const { runs, firstAsOf, lastAsOf, slowestSeconds, inScope, notEvaluable, found, open, suspect } = facts;
  return {
    ...{
      runs,
      firstAsOf,
      lastAsOf,
      observedDays,
      slowestSeconds,
      inScope,
      notEvaluable,
      findings: found,
      open,
      suspect,
    },
    ...{ precision: precision === null ? null : { ...precision }, minutesPerFinding },
    departments: departments.map((each) => ({ ...each })),
    unmet: [...unmet],
  };
}

/** What `rules approve` prints. */
export const RulesApprovedJson = z.strictObject({
  approved: z.array(
    z.strictObject({
      rule: z.string().describe('code'),
      number: z.int().min(1).describe('of the decision, shown as R-3'),
      contentHash: z.string().describe('of all the rule says, but its status'),
      approver: z.string(),
      signed: z.boolean(),
    }),
  ),
  waiting: z.array(z.string()).describe('codes of rules whose approval was only planned'),
  approvedBefore: z.array(z.string()).describe('codes of rules that were approved as they stand'),
});

export function rulesApprovedJson(
  chosen: Project['rules'],
  waiting: Project['rules'],
  decisions: readonly RuleDecision[],
): z.output<typeof RulesApprovedJson> {
  const done = new Set(decisions.map(({ code }) => code));
  return {
    approved: decisions.map(({ code, number, contentHash, approver, signature }) => ({
      ...{ rule: code, number, contentHash: contentHash ?? '', approver: approver ?? '', signed: signature !== null },
    })),
    waiting: waiting.flatMap(({ code }) => (done.has(code) ? [] : [code])),
    approvedBefore: chosen.filter((rule) => !waiting.includes(rule)).map(({ code }) => code),
  };
}
