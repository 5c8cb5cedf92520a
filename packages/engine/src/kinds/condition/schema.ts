import { ENTITIES, type EntityName, SEVERITIES } from '@erp-audit/core';
import { z } from 'zod';
import { Expression, Predicate } from '../../expression.ts';

const EvidenceColumn = z.union([z.string().min(1), z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), Expression)]);

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What is looked at and judged. */
const judgement = {
  lookBack: z
    .strictObject({
      date: Expression,
      days: z.union([z.int().min(0), z.strictObject({ parameter: z.string().min(1) })]),
    })
    .optional()
    .meta({
      description:
        'Only records whose date is at most so many days old, and not later than the as-of; all where the profile does not map the date. A finding whose record has left this window stays until somebody accepts it.',
    }),
  where: Predicate.optional().meta({ description: 'Records the rule looks at; all when absent.' }),
  whereMapped: Predicate.optional().meta({
    description: 'Further conditions on them, each only where the profile maps what it reads.',
  }),
  defect: Predicate.optional().meta({
    description: 'What makes a record defective; when absent, any of `reasons`.',
  }),
  reasons: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/), Predicate)
    .optional()
    .meta({
      description:
        'Names of causes, each with its condition: the evidence `reason` is the first that is true. One that reads what the profile does not map is left out, and the result is partial.',
    }),
  measure: Expression.optional().meta({ description: 'Number that severity bands look at.' }),
  severityWhere: z.partialRecord(z.enum(SEVERITIES), Predicate).optional().meta({
    description:
      'Severities that records have whatever the rule or its bands say, each with its condition; the gravest counts. One that reads what the profile does not map is left out.',
  }),
  value: Expression.optional().meta({ description: 'Money at stake, in the currency of the company.' }),
  orgUnit: Expression.optional().meta({
    description: 'Key of the org unit that must act; where it is null, the one the record itself names.',
  }),
  evidence: z.array(EvidenceColumn).optional().meta({
    description: 'Fields shown with each finding, and values by name that are computed from them.',
  }),
};

export const ConditionParams = z.strictObject({
  parameters: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.union([scalar, z.array(scalar), z.null()]))
    .default({})
    .meta({
      description:
        'Values by name that the expressions of the rule name as `{ parameter: name }`, such as thresholds; each can be set by itself. One that is null must be given: until then the rule is skipped.',
    }),
  ...judgement,
  byEntity: z
    .partialRecord(z.enum(Object.keys(ENTITIES) as [EntityName]), z.strictObject(judgement))
    .optional()
    .meta({
      description:
        'What is said differently for one of several entities; each setting replaces that of the whole rule.',
    }),
});
export type ConditionParams = z.output<typeof ConditionParams>;
