import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const NumberGapsParams = z.strictObject({
  number: z.string().default('running_no').meta({ description: 'Field with the number within its series.' }),
  series: z.array(z.string().min(1)).min(1).default(['direction', 'series']).meta({
    description:
      'Fields that tell one series from another; one that is not mapped is left out, and the result is partial.',
  }),
  where: Predicate.optional().meta({ description: 'Records whose numbers must be without a gap; all when absent.' }),
});
export type NumberGapsParams = z.output<typeof NumberGapsParams>;
