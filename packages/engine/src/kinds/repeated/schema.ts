import { z } from 'zod';
import { Predicate } from '../../expression.ts';

const Way = z.strictObject({
  same: z.array(z.string().min(1)).min(1).meta({ description: 'Fields that are equal in both records.' }),
  number: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Document number that is the same but for spaces, leading zeros, O and 0, I and 1.' }),
  withinDays: z.int().min(0).optional().meta({ description: 'Most days between the two; any number when absent.' }),
  whereMapped: Predicate.optional().meta({
    description: 'Only records for which this is true are compared in this way, where the profile maps what it reads.',
  }),
});
export type Way = z.output<typeof Way>;

export const RepeatedParams = z.strictObject({
  ways: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/), Way)
    .meta({ description: 'Names of the ways in which a record repeats an earlier one; one is enough.' }),
  date: z.string().min(1).meta({ description: 'Date by which one of two records is the later.' }),
  document: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Field with the document of a record; records of one document do not repeat each other.' }),
  where: Predicate.optional().meta({ description: 'Records that are compared; what it reads must be mapped.' }),
  whereMapped: Predicate.optional().meta({
    description: 'Further conditions on them, each only where the profile maps what it reads.',
  }),
  judged: Predicate.optional().meta({ description: 'Only these can be findings; all that are compared when absent.' }),
  value: z.string().min(1).optional().meta({ description: 'Field with the money at stake.' }),
  evidence: z.array(z.string().min(1)).default([]).meta({ description: 'Further fields shown with each finding.' }),
});
export type RepeatedParams = z.output<typeof RepeatedParams>;
