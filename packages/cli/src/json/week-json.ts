import { perThousandCreated } from '@erp-audit/core';
import type { FrozenWeek, WeekRecurrence } from '@erp-audit/runner';
import { z } from 'zod';

const Score = z.number().min(0).max(100).nullable().describe('null: less than 90 % of the weighted rules were checked');

const ActorJson = z.strictObject({ name: z.string(), osUser: z.string(), host: z.string() });

/** One frozen week. */
export const WeekJson = z.strictObject({
  week: z.string().describe('ISO week'),
  version: z.int().min(1).describe('more than 1: it was frozen again'),
  run: z.string(),
  asOf: z.string().describe('YYYY-MM-DD'),
  startRun: z.string().nullable().describe('run the movements are counted from; null: from the beginning'),
  frozenAt: z.string().describe('ISO 8601 with time zone'),
  frozenBy: ActorJson,
  automatic: z.boolean(),
  reason: z.string().nullable(),
  open: z.int().min(0),
  score: Score,
  gross: Score.describe('waived defects counted as defects'),
  penalty: z.number().min(0).max(20),
  coverage: z.number().min(0).max(1),
  criticalOverdue: z.int().min(0).describe('more than 0: the gate is red'),
  log: z.strictObject({ seq: z.int().min(1), hash: z.string(), entries: z.int().min(0) }),
});

const RhythmJson = z.strictObject({
  week: z.string(),
  workbooks: z.string(),
  returns: z.string(),
  returnsTime: z.string(),
  freeze: z.string(),
});

/** What `weeks list` prints. */
export const WeeksJson = z.strictObject({ current: RhythmJson, weeks: z.array(WeekJson) });

const Group = z.strictObject({
  by: z.enum(['department', 'creator_role']),
  group: z.string().nullable().describe('department id or label of the role; null: groups of fewer than five, merged'),
});

/** What `weeks show` prints. */
export const WeekShownJson = WeekJson.extend({
  reruns: z.array(z.string()).describe('runs after the freeze that stand in the week'),
  rules: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.string(),
      checked: z.number().describe('1 whole, 0.5 in part, 0 not at all'),
      inScope: z.int().min(0),
      defective: z.int().min(0),
      overdue: z.int().min(0),
      score: Score,
      gross: Score,
    }),
  ),
  repeatOffenders: z.array(
    Group.extend({
      code: z.string(),
      findings: z.int().min(0).describe('new in 28 days'),
      created: z.int().min(0).nullable().describe('records created by the group; null: the ERP does not tell'),
      perThousand: z.number().min(0).nullable().describe('findings per 1,000 created records; null: none or unknown'),
    }),
  ),
  rootCauses: z.array(
    Group.extend({
      cause: z.string(),
      answers: z.int().min(0),
      share: z.number().min(0).max(1).describe("of the group's answers that name a cause"),
    }),
  ),
});

/** What keeps arising, and why, as the frozen page says. */
export function recurrenceJson({ repeatOffenders, rootCauses }: WeekRecurrence) {
  return {
    repeatOffenders: repeatOffenders.map((offender) => {
      const { code, by, group, findings, created } = offender;
      return { by, group, code, findings, created, perThousand: perThousandCreated(offender) };
    }),
    rootCauses: rootCauses.map(({ by, group, cause, answers, share }) => ({ by, group, cause, answers, share })),
  };
}

export function weekJson(frozen: FrozenWeek): z.output<typeof WeekJson> {
  const { week, version, runId, asOf, startRun, frozenAt, frozenBy, automatic, reason, open, score, anchor } = frozen;
  const { score: net, gross, penalty, coverage, criticalOverdue } = score;
  const { seq, hash, entries } = anchor;
  return {
    ...{ week, version, run: runId, asOf, startRun, frozenAt, frozenBy: { ...frozenBy }, automatic, reason, open },
    ...{ score: net, gross, penalty, coverage, criticalOverdue, log: { seq, hash, entries } },
  };
}
