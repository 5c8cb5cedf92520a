import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const ReferenceParams = z.strictObject({
  ignore: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Keys that name nothing and are right all the same, such as users of the ERP itself.' }),
  where: Predicate.optional().meta({ description: 'Restriction of the records looked at.' }),
});
export type ReferenceParams = z.output<typeof ReferenceParams>;
