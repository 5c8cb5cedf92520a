import { ENTITIES, STATUSES } from '@erp-audit/core';
import { z } from 'zod';

const entity = z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]);
const field = z.string().min(1);

export const DateSanityParams = z.strictObject({
  order: z
    .partialRecord(entity, z.array(z.tuple([field, field])).min(1))
    .default({})
    .meta({ description: 'Entity to pairs of dates of which the second cannot come before the first.' }),
  notFuture: z
    .partialRecord(entity, z.array(field).min(1))
    .default({})
    .meta({ description: 'Entity to dates of what has happened: they cannot lie after the as-of.' }),
  notFar: z
    .partialRecord(entity, z.array(field).min(1))
    .default({})
    .meta({ description: 'Entity to dates of plans, which cannot lie too far ahead.' }),
  maxDaysAhead: z.int().min(0).default(1826).meta({ description: 'How many days ahead is not too far; five years.' }),
  statuses: z
    .array(z.enum(STATUSES))
    .min(1)
    .default(['draft', 'pending_approval', 'open', 'in_progress', 'done', 'closed', 'blocked'])
    .meta({ description: 'States of the records looked at.' }),
});
export type DateSanityParams = z.output<typeof DateSanityParams>;
