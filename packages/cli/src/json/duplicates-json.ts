import { type Finding, MATCH_ROLES, MATCH_SUBJECTS, RECORD_USES, type RecordGroup, VERDICTS } from '@erp-audit/core';
import { z } from 'zod';

const Shown = z.union([z.string(), z.strictObject({ masked: z.string(), hash: z.string() })]);

/** One group of records that look alike, as `duplicates review` prints it. */
export const DuplicatesGroupJson = z.strictObject({
  id: z.string().describe('of the finding'),
  rule: z.string(),
  code: z.string(),
  source: z.string(),
  entity: z.string(),
  company: z.string(),
  department: z.string(),
  label: z.string(),
  band: z.enum(['same', 'probable', 'related']),
  likelihood: z.int().min(0).max(100).describe('percent'),
  survivor: z.string().describe('key of the record that is proposed to be kept; empty where all stay'),
  memberCount: z.int().min(0).describe('all records; the first 50 are listed'),
  members: z.array(
    z.strictObject({
      key: z.string(),
      values: z.partialRecord(z.enum(MATCH_ROLES), Shown.nullable()),
      uses: z.partialRecord(z.enum(RECORD_USES), z.int().min(0)).describe('documents that name it'),
    }),
  ),
  why: z.array(z.strictObject({ en: z.string(), 'zh-CN': z.string() })),
  related: z
    .array(z.strictObject({ en: z.string(), 'zh-CN': z.string() }))
    .describe('records outside that belong to them and are no duplicates, such as a branch'),
});

/** What `duplicates review --verdict` kept. */
export const DuplicatesVerdictJson = z.strictObject({
  id: z.string().describe('of the finding'),
  verdict: z.enum(VERDICTS),
  pairs: z.int().min(0).describe('pairs of records that something new was said of'),
});

const Share = z.number().min(0).max(1);
const Quality = z.strictObject({ threshold: Share, precision: Share, recall: Share, f1: Share });

/** What `duplicates evaluate` found. */
export const DuplicatesEvaluationJson = z.strictObject({
  file: z.string(),
  subject: z.enum(MATCH_SUBJECTS),
  records: z.int().min(0),
  truePairs: z.int().min(0).describe('pairs of rows that are one'),
  comparedPairs: z.int().min(0),
  own: Quality.describe('at the threshold of a run; groups are closed: two members of one group are a pair'),
  best: Quality.describe('at the threshold that is best for this table'),
  calibration: z
    .array(z.strictObject({ pairs: z.int().min(0), said: Share.nullable(), so: Share.nullable() }))
    .describe('ten steps of probability: what was said on average, and the share that is one'),
  calibrationError: Share.describe('mean distance between said and so'),
  worst: z
    .array(
      z.strictObject({
        ids: z.tuple([z.string(), z.string()]),
        probability: Share,
        isOne: z.boolean(),
        text: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
      }),
    )
    .describe('the surest errors: links that are none, then links that were missed'),
  taught: z
    .strictObject({
      decisions: z.int().min(0).describe('pairs in doubt that the labels decided'),
      same: z.int().min(0),
      moved: z.number().min(0).describe('most bits that a weight moved by; 0: nothing could be learnt'),
      before: Quality.describe('of all other pairs'),
      after: Quality.describe('of all other pairs, with what the decided ones taught'),
    })
    .optional()
    .describe('with --decisions'),
});

/** A group as it is printed. */
export function duplicatesGroupJson(finding: Finding, group: RecordGroup): z.output<typeof DuplicatesGroupJson> {
  const { id, rule, code, source, entity, department, label } = finding;
  const { band, likelihood, survivor, memberCount, members, why, related } = group;
  return {
    ...{ id, rule, code, source, entity, company: finding.key[0] ?? '', department, label },
    ...{ band, likelihood, survivor, memberCount },
    members: members.map(({ key, values, uses }) => ({ key, values: { ...values }, uses: { ...uses } })),
    why: why.map((text) => ({ ...text })),
    related: related.map((text) => ({ ...text })),
  };
}
