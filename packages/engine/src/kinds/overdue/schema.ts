import { STATUSES } from '@erp-audit/core';
import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const OverdueParams = z.strictObject({
  date: z.string().meta({ description: 'Field with the date by which the record should be done.' }),
  fallback: z
    .strictObject({ date: z.string(), leadDays: z.int().min(0) })
    .nullable()
    .default(null)
    .meta({ description: 'Date and days after it that count where `date` is null; null turns it off.' }),
  openStatuses: z.array(z.enum(STATUSES)).min(1).default(['open', 'in_progress']),
  quantity: z.string().optional().meta({ description: 'Field with the ordered quantity.' }),
  done: z.string().optional().meta({ description: 'Field with the quantity done; null counts as 0.' }),
  toleranceShare: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .meta({ description: 'Open share of the quantity that is ignored.' }),
  includeServices: z.boolean().default(true).meta({ description: 'False looks at goods only (`is_goods`).' }),
  maxAgeDays: z.int().min(0).optional().meta({ description: 'Days that must be exceeded; default: the lowest band.' }),
  where: Predicate.optional().meta({ description: 'Further restriction of the records looked at.' }),
  whereMapped: Predicate.optional().meta({
    description: 'Further restriction; conditions on fields that the ERP does not have are left out.',
  }),
  evidence: z.array(z.string()).default([]).meta({ description: 'Further fields shown with each finding.' }),
});
export type OverdueParams = z.output<typeof OverdueParams>;
