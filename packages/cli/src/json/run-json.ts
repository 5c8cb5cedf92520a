import {
  type DatedResult,
  ESCALATION_LEVELS,
  FINDING_STATES,
  plainReasonDetail,
  RULE_REASONS,
  type RuleReason,
  type RuleResult,
  type RunSummary,
  SEVERITIES,
} from '@erp-audit/core';
import { z } from 'zod';
import { IncidentJson } from './incident-json.ts';

const Count = z.int().min(0);
const Day = z.string().describe('YYYY-MM-DD');
const Instant = z.string().describe('ISO 8601 with time zone');
const reasons = Object.keys(RULE_REASONS) as [RuleReason, ...RuleReason[]];

const RunHeadJson = z.strictObject({
  id: z.string(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  asOf: Day,
  status: z.enum(['running', 'complete', 'interrupted']),
  changesState: z
    .boolean()
    .describe('false: the run only reports, because a later day was completed before, or it was a dry run'),
  reducedAt: Instant.optional().describe('when retention took its results away: there are none in what is printed'),
});

/** What was looked at, what was found, and what became of the findings; of one rule as of all. */
const FindingCounts = z.strictObject({
  inScope: Count,
  notEvaluable: Count,
  findings: Count,
  new: Count,
  baseline: Count,
  reopened: Count,
  resolved: Count,
  disappeared: Count,
  outOfScope: Count,
  waived: Count,
});

const RuleResultJson = z.strictObject({
  id: z.string().describe('rule id'),
  code: z.string(),
  entity: z.string(),
  source: z.string(),
  state: z.enum(['checked', 'not_checked', 'skipped']),
  reason: z.enum(reasons).optional().describe('only when not checked or skipped'),
  reasonDetail: z.string().optional(),
  ...FindingCounts.shape,
  inScopeBy: z
    .array(
      z.strictObject({ department: z.string(), company: z.string().nullable(), count: Count, notEvaluable: Count }),
    )
    .describe(
      'records in scope by the department that would act on them and by company; company null: the rule cannot tell; empty where nothing was counted',
    ),
  suspect: z.boolean().describe('fires on nearly its whole scope, or finds unusually much'),
  anomalies: z
    .array(
      z.strictObject({
        measure: z.enum(['found', 'inScope']),
        value: Count,
        low: Count,
        high: Count,
        usual: z.number().min(0).describe('median of the comparable nights'),
        season: z.enum(['weekday', 'month_end', 'recent']),
        nights: Count,
      }),
    )
    .describe('counts outside of what comparable nights let expect'),
  integrity: z
    .strictObject({
      contentHash: z.string().describe('of all the rule said, but its status'),
      decision: z.int().min(1).nullable().describe('number of the decision that approved exactly that'),
      approver: z.string().nullable(),
    })
    .nullable()
    .describe('null in runs of earlier versions'),
  partial: z
    .array(z.string())
    .describe(
      'fields that are not mapped; pairs:29/40 pairs checked, function:F02 without a role, pair:S11 not distinguishable, account:etl left out by a parameter',
    ),
  durationMs: z.number().min(0),
  sourceMs: z
    .number()
    .min(0)
    .nullable()
    .describe('of that, waiting for the source: from sending a statement to its last row; null where not measured'),
});

const TotalsJson = z.strictObject({
  planned: Count,
  checked: Count,
  notChecked: Count,
  skipped: Count,
  ...FindingCounts.shape,
});

/** What is kept of a run. */
const KeptRunJson = z.strictObject({
  run: RunHeadJson,
  rules: z.array(RuleResultJson),
  totals: TotalsJson,
});
type KeptRunJson = z.output<typeof KeptRunJson>;

/** What `run` prints: what is kept of it, and what is known while it runs. */
export const RunJson = KeptRunJson.extend({
  taught: z
    .array(
      z.strictObject({
        source: z.string(),
        code: z.string(),
        entity: z.string(),
        decidedPairs: z.int().min(1).describe('pairs that people decided and the weights were learnt from'),
      }),
    )
    .describe('searches for duplicates whose weights people’s decisions have moved'),
});
export type RunJson = z.output<typeof RunJson>;

const CurrentJson = z
  .array(
    z.strictObject({
      id: z.string().describe('rule id'),
      code: z.string(),
      entity: z.string(),
      source: z.string(),
      state: z.enum(['checked', 'not_checked', 'skipped']),
      findings: Count,
      run: z.string().describe('run the result is from'),
      asOf: Day.describe('day of that run; earlier than the run shown where that one did not check the rule'),
    }),
  )
  .describe('newest result of every rule up to the run, from the last run of all rules onward');

/** What `runs show` prints. */
export const RunRecordJson = KeptRunJson.extend({
  current: CurrentJson,
  incidents: z.array(IncidentJson),
  sources: z.array(z.unknown()),
  configHash: z.string(),
  rulesHash: z.string(),
});

export function currentJson(results: readonly DatedResult[]): z.output<typeof CurrentJson> {
  return results.map(({ rule, code, entity, source, state, found, run, asOf }) => ({
    ...{ id: rule, code, entity, source, state, findings: found, run, asOf },
  }));
}

/** One line of `findings list`. */
export const FindingJson = z.strictObject({
  id: z.string(),
  rule: z.string(),
  code: z.string(),
  source: z.string(),
  entity: z.string(),
  key: z.array(z.string()),
  label: z.string(),
  department: z.string(),
  severity: z.enum(SEVERITIES),
  state: z.enum(FINDING_STATES),
  baseline: z.boolean(),
  firstSeen: Day,
  lastSeen: Day,
  dueAt: Day.nullable(),
  escalation: z.enum(ESCALATION_LEVELS).describe('who must move next'),
  reopened: Count,
  suspect: z.boolean().describe('its rule fires on nearly its whole scope, or finds unusually much'),
  revision: Count,
  value: z.string().nullable().describe('exact decimal text in company currency'),
  recordUrl: z.string().nullable(),
  evidence: z.record(z.string(), z.unknown()),
  sql: z.string().optional().describe('only with --sql: the statement that shows the finding in its source'),
});

/** What every command prints instead when it fails. */
export const ErrorJson = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    hint: z.string(),
    issues: z.array(
      z.strictObject({ file: z.string(), line: z.int().min(1), column: z.int().min(1), message: z.string() }),
    ),
  }),
});

export function runJson(run: RunSummary, results: readonly RuleResult[]): KeptRunJson {
  const { id, startedAt, finishedAt, asOf, status, changesState, reducedAt } = run;
  const reduced = reducedAt === undefined ? {} : { reducedAt };
  const rules = results.map(ruleResultJson);
  return { run: { id, startedAt, finishedAt, asOf, status, changesState, ...reduced }, rules, totals: totalsOf(rules) };
}

function ruleResultJson(result: RuleResult): KeptRunJson['rules'][number] {
  const { rule, found, reason, reasonDetail, partial, code, entity, source, state } = result;
  return {
    id: rule,
    ...{ code, entity, source, state },
    ...(reason === undefined ? {} : { reason }),
    ...(reasonDetail === undefined ? {} : { reasonDetail: plainReasonDetail(reasonDetail) }),
    inScope: result.inScope,
    notEvaluable: result.notEvaluable,
    findings: found,
    new: result.new,
    baseline: result.baseline,
    reopened: result.reopened,
    resolved: result.resolved,
    disappeared: result.disappeared,
    outOfScope: result.outOfScope,
    waived: result.waived,
    inScopeBy: [...(result.inScopeBy ?? [])],
    suspect: result.suspect,
    anomalies: (result.anomalies ?? []).map((anomaly) => ({ ...anomaly })),
    integrity: result.integrity === undefined ? null : { ...result.integrity },
    partial: [...partial],
    durationMs: result.durationMs,
    sourceMs: result.sourceMs ?? null,
  };
}

function totalsOf(rules: KeptRunJson['rules']): KeptRunJson['totals'] {
  const inState = (state: string) => rules.filter((rule) => rule.state === state).length;
  const sum = (
    field:
      | 'inScope'
      | 'notEvaluable'
      | 'findings'
      | 'new'
      | 'baseline'
      | 'reopened'
      | 'resolved'
      | 'disappeared'
      | 'outOfScope'
      | 'waived',
  ) => rules.reduce((total, rule) => total + rule[field], 0);
  return {
    planned: rules.length,
    checked: inState('checked'),
    notChecked: inState('not_checked'),
    skipped: inState('skipped'),
    inScope: sum('inScope'),
    notEvaluable: sum('notEvaluable'),
    findings: sum('findings'),
    new: sum('new'),
    baseline: sum('baseline'),
    reopened: sum('reopened'),
    resolved: sum('resolved'),
    disappeared: sum('disappeared'),
    outOfScope: sum('outOfScope'),
    waived: sum('waived'),
  };
}
