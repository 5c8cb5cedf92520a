import { FINDING_STATES, SEVERITIES } from '@erp-audit/core';
import type { FindingThen } from '@erp-audit/store';
import { z } from 'zod';
import { shownEvidence } from '../evidence/shown-evidence.ts';
import type { ExportedResult, ExportedRun } from './exported-run.ts';

const Count = z.int().min(0);
const Day = z.string().describe('YYYY-MM-DD');
const Instant = z.string().describe('ISO 8601 with time zone');
const Text = z.strictObject({ en: z.string(), 'zh-CN': z.string() });

const RunLine = z.strictObject({
  type: z.literal('run'),
  version: z.literal(1).describe('grows when a name changes its meaning or goes; new names may come at any time'),
  program: z.string().describe('version of erp-audit'),
  organisation: z.string(),
  id: z.string(),
  asOf: Day,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  status: z.enum(['running', 'complete', 'interrupted']),
  sources: z.array(z.string()),
  withheld: z
    .strictObject({ pilot: Count, confidential: Count })
    .describe('results that are not in the file: those of pilots, and confidential ones'),
});

const ResultLine = z.strictObject({
  type: z.literal('result'),
  run: z.string(),
  asOf: Day,
  rule: z.string().describe('rule id'),
  code: z.string(),
  title: Text,
  entity: z.string(),
  source: z.string(),
  dataset: z
    .strictObject({
      platform: z.string().describe('kind of database, such as postgres'),
      server: z.string().nullable(),
      database: z.string().nullable(),
      schema: z.string().nullable(),
      table: z.string().nullable().describe('first table of the mapping; null where that is a query'),
    })
    .describe('where the records lie'),
  department: z.string().nullable().describe('who acts where the record names nobody; null: the governance office'),
  state: z.enum(['checked', 'not_checked', 'skipped']),
  reason: z.string().nullable(),
  reasonDetail: z.string().nullable(),
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
  suspect: z.boolean(),
  partial: z.array(z.string()),
  durationMs: z.number().min(0),
});

const FindingLine = z.strictObject({
  type: z.literal('finding'),
  run: z.string(),
  id: z.string().describe('the same night after night'),
  rule: z.string(),
  code: z.string(),
  source: z.string(),
  entity: z.string(),
  key: z.array(z.string()).describe('company and key parts, as the ERP spells them'),
  label: z.string().describe('masked where personal'),
  department: z.string().describe('at the end of the run'),
  severity: z.enum(SEVERITIES),
  state: z.enum(FINDING_STATES).describe('at the end of the run'),
  baseline: z.boolean(),
  firstSeen: Day,
  dueAt: Day.nullable(),
  reopened: Count,
  value: z.string().nullable().describe('exact decimal text in company currency'),
  recordUrl: z.string().nullable(),
  evidence: z.record(z.string(), z.unknown()).describe('what was seen; personal values masked'),
});

const EndLine = z.strictObject({
  type: z.literal('end'),
  results: Count,
  findings: Count,
  withheldFindings: Count.describe('confidential, and those of pilots'),
});

/** One line of exported results: a `run`, its `result`s, its `finding`s, and an `end`, without which the file is cut off. */
export const ExchangeLine = z.discriminatedUnion('type', [RunLine, ResultLine, FindingLine, EndLine]);
export type ExchangeLine = z.output<typeof ExchangeLine>;

/** What stands on the first line besides the run. */
export interface ExchangeHead {
  readonly program: string;
  readonly organisation: string;
}

export function runLine(run: ExportedRun, { program, organisation }: ExchangeHead): ExchangeLine {
  const { id, asOf, startedAt, finishedAt, status, sources, withheld } = run;
  return {
    ...{ type: 'run', version: 1, program, organisation, id, asOf, startedAt, finishedAt, status },
    sources: [...sources],
    withheld: { ...withheld },
  };
}

export function resultLine({ id: run, asOf }: ExportedRun, result: ExportedResult): ExchangeLine {
  const { rule, code, title, entity, source, dataset, department, state, inScope, notEvaluable, found } = result;
  const { new: fresh, baseline, reopened, resolved, disappeared, outOfScope, waived, suspect, durationMs } = result;
  return {
    ...{ type: 'result', run, asOf, rule, code, title, entity, source, dataset, department, state },
    ...{ reason: result.reason ?? null, reasonDetail: result.reasonDetail ?? null, inScope, notEvaluable },
    ...{ findings: found, new: fresh, baseline, reopened, resolved, disappeared, outOfScope, waived },
    ...{ suspect, partial: [...result.partial], durationMs },
  };
}

export function findingLine(run: string, { finding, state, department }: FindingThen): ExchangeLine {
  const { id, rule, code, source, entity, key, label, severity, baseline, firstSeen, dueAt, reopened, value } = finding;
  return {
    ...{ type: 'finding', run, id, rule, code, source, entity, key: [...key], label, department, severity, state },
    ...{ baseline, firstSeen, dueAt, reopened, value, recordUrl: finding.recordUrl },
    evidence: { ...shownEvidence(finding.evidence) },
  };
}
