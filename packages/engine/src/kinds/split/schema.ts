import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const SplitParams = z.strictObject({
  limit: z.number().positive().nullable().default(null).meta({
    description: 'Amount above which an approval is asked for, in the currency of the documents; must be given.',
  }),
  leastShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.8)
    .meta({ description: 'Share of the limit that a single document must reach to be looked at; 0 looks at all.' }),
  windowDays: z.int().min(0).default(7).meta({ description: 'Days within which documents belong together.' }),
  lookBackDays: z.int().min(0).default(365).meta({ description: 'Age of the oldest documents that are looked at.' }),
  date: z.string().default('order_date').meta({ description: 'Field with the day of the document.' }),
  partner: z.string().default('supplier_key').meta({ description: 'Field with the partner.' }),
  requester: z.string().default('created_by').meta({ description: 'Field with whoever asked for it.' }),
  where: Predicate.optional().meta({ description: 'Documents the rule looks at; all when absent.' }),
});
export type SplitParams = z.output<typeof SplitParams>;
