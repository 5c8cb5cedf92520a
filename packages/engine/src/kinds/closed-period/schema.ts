import { STATUSES } from '@erp-audit/core';
import { z } from 'zod';

export const ClosedPeriodParams = z.strictObject({
  lookBackDays: z
    .int()
    .min(0)
    .default(365)
    .meta({ description: 'Postings that were entered up to so many days ago are looked at.' }),
  date: z.string().default('posting_date').meta({ description: 'Field with the day a record is posted to.' }),
  entered: z.string().default('created_at').meta({ description: 'Field with the day it was entered.' }),
  statuses: z
    .array(z.enum(STATUSES))
    .min(1)
    .default(['open', 'in_progress', 'done', 'closed'])
    .meta({ description: 'Status of postings, where the profile maps one.' }),
});
export type ClosedPeriodParams = z.output<typeof ClosedPeriodParams>;
