import { SEVERITIES } from '@erp-audit/core';
import type { RuleEvaluation, RulePreview } from '@erp-audit/runner';
import { z } from 'zod';

const Count = z.number().min(0);
const Day = z.string();

const RowJson = z.strictObject({
  key: z.array(z.string()),
  label: z.string(),
  department: z.string(),
  severity: z.enum(SEVERITIES),
  value: z.string().nullable(),
  evidence: z.record(z.string(), z.unknown()),
});

const PreviewJson = z.strictObject({
  source: z.string(),
  entity: z.string(),
  asOf: Day,
  state: z.enum(['checked', 'not_checked', 'skipped']),
  reason: z.string().optional(),
  reasonDetail: z.string().optional(),
  inScope: Count,
  notEvaluable: Count,
  findings: Count,
  suspect: z.boolean().describe('fires on more than 95 % of its scope'),
  partial: z.array(z.string()),
  durationMs: Count,
  rows: z.array(RowJson).describe('the first findings, personal values masked'),
  hiddenRows: Count.describe('confidential rows that are not shown to this account'),
  departments: z.array(
    z.strictObject({
      department: z.string(),
      findings: Count,
      severities: z.partialRecord(z.enum(SEVERITIES), Count),
      hours: Count,
    }),
  ),
  effect: z.strictObject({
    lastAsOf: Day.nullable().describe('day of the last check here; null: none yet'),
    open: Count,
    still: Count,
    waived: Count,
    new: Count,
    newAs: z.enum(['new', 'baseline']),
    ends: Count,
    endsAs: z.enum(['resolved', 'out_of_scope']),
  }),
  planCost: z.number().nullable().describe("the planner's estimate in the unit of the database"),
  sql: z.string().optional().describe('only with --sql'),
});

/** What `rules preview` prints. */
export const RulePreviewJson = z.strictObject({
  rule: z.strictObject({ id: z.string(), code: z.string(), status: z.string() }),
  settings: z.record(z.string(), z.unknown()),
  minutesPerFinding: Count,
  weeklyFindings: Count.nullable().describe('null while runs do not span a week'),
  previews: z.array(PreviewJson),
});

export interface ShownPreview {
  readonly preview: RulePreview;
  readonly rows: RulePreview['rows'];
  readonly hidden: number;
  readonly sql: string | undefined;
}

export function previewJson(
  { preview, rows, hidden, sql }: ShownPreview,
  { minutesPerFinding }: RuleEvaluation,
): z.output<typeof PreviewJson> {
  const { source, entity, asOf, outcome, effect } = preview;
  const { state, reason, reasonDetail, inScope, notEvaluable, found, partial, durationMs } = outcome;
  return {
    ...{ source, entity, asOf, state, inScope, notEvaluable, findings: found, durationMs },
    ...(reason === undefined ? {} : { reason }),
    ...(reasonDetail === undefined ? {} : { reasonDetail }),
    ...{ suspect: preview.suspect, partial: [...partial], hiddenRows: hidden },
    rows: rows.map(({ key, label, department, severity, value, evidence }) => ({
      ...{ key: [...key], label, department, severity, value, evidence: { ...evidence } },
    })),
    departments: preview.departments.map(({ department, findings, severities }) => ({
      ...{ department, findings, severities: { ...severities }, hours: (findings * minutesPerFinding) / 60 },
    })),
    effect: {
      ...{ lastAsOf: effect.lastCheck?.asOf ?? null, open: effect.open, still: effect.still, waived: effect.waived },
      ...{ new: effect.fresh, newAs: effect.freshAs, ends: effect.ends, endsAs: effect.endsAs },
    },
    planCost: preview.planCost ?? null,
    ...(sql === undefined ? {} : { sql }),
  };
}
