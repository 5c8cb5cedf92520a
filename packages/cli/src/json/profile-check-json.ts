import type { ProfileCheck, RuleReadiness } from '@erp-audit/runner';
import { z } from 'zod';
import { ReadinessJson, readinessJson } from './readiness-json.ts';

const Share = z.number().min(0).max(1);
const Verdict = z.enum(['pass', 'warn', 'fail']);

const FieldJson = z.strictObject({
  field: z.string(),
  verdict: Verdict,
  required: z.boolean().describe('null is a fault of the mapping'),
  nullShare: Share,
  verified: z.string().nullable(),
  range: z.array(z.string().nullable()).length(2).nullable().describe('earliest and latest date'),
  nullDateShare: Share.nullable().describe('dates equal to a declared null date'),
  hitShare: Share.nullable().describe('references that name a record'),
});

const EntityJson = z.strictObject({
  entity: z.string(),
  verdict: Verdict,
  records: z.int().min(0),
  error: z.string().nullable(),
  fields: z.array(FieldJson),
  statuses: z.array(
    z.strictObject({ raw: z.string().nullable(), status: z.string().nullable(), records: z.int().min(0) }),
  ),
  suspicions: z
    .array(
      z.strictObject({
        kind: z.enum(['null_date', 'dead_status', 'unmapped_status']),
        field: z.string(),
        value: z.string(),
      }),
    )
    .describe('what deserves a look though nothing proves it wrong'),
  samples: z.array(z.record(z.string(), z.string().nullable())).describe('at most five records, texts masked'),
});

/** What `profile check` prints. */
export const ProfileCheckJson = z.strictObject({
  checks: z.array(
    z.strictObject({
      source: z.string(),
      profile: z.string(),
      entities: z.array(EntityJson),
      rules: z.array(ReadinessJson),
    }),
  ),
});

export function profileCheckJson(
  { source, profile, mapping, rules }: ProfileCheck,
  switchOn: (rule: RuleReadiness) => string | undefined,
): z.output<typeof ProfileCheckJson>['checks'][number] {
  return {
    source,
    profile: profile.id,
    entities: mapping.map(({ entity, verdict, records, error, fields, statuses, samples, suspicions }) => ({
      ...{ entity, verdict, records, error: error ?? null },
      fields: fields.map((field) => ({
        ...{ field: field.field, verdict: field.verdict, required: field.required, nullShare: field.nullShare },
        verified: field.verified ?? null,
        range: field.range === undefined ? null : [...field.range],
        nullDateShare: field.nullDateShare ?? null,
        hitShare: field.hitShare ?? null,
      })),
      statuses: [...statuses],
      suspicions: suspicions.map((each) => ({ ...each })),
      samples: samples.map((row) => ({ ...row })),
    })),
    rules: rules.map((rule) => readinessJson(rule, switchOn(rule))),
  };
}
