import { STATUSES } from '@erp-audit/core';
import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const AgedParams = z.strictObject({
  statuses: z.array(z.enum(STATUSES)).min(1).meta({ description: 'States that a record should soon leave.' }),
  dates: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Dates of the record; the earliest that is there counts. Unmapped ones are named.' }),
  maxAgeDays: z.int().min(0).optional().meta({ description: 'Days that must be exceeded; default: the lowest band.' }),
  where: Predicate.optional().meta({ description: 'Further restriction of the records looked at.' }),
  routeBy: z.string().optional().meta({
    description: 'Field that names the user whose organisational unit acts; default: the unit of the record.',
  }),
  evidence: z.array(z.string()).default([]).meta({ description: 'Further fields shown with each finding.' }),
});
export type AgedParams = z.output<typeof AgedParams>;
