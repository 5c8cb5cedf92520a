import { z } from 'zod';
import { Matrix } from './matrix.ts';

const terms = z.strictObject({
  all: z.array(z.strictObject({ any: z.array(z.string().min(1)).min(1) })).min(1),
  verified: z.string().optional(),
});

export const SegregationParams = z.strictObject({
  matrix: z
    .union([z.string().min(1), Matrix])
    .meta({ description: 'File beside the rule with functions and pairs, or its content.' }),
  includeSuperusers: z.boolean().default(true).meta({ description: 'Judge holders of a super-user role too.' }),
  functions: z
    .record(z.string(), terms)
    .default({})
    .meta({ description: 'Roles that grant a function, where they differ from those of the profile.' }),
});
export type SegregationParams = z.output<typeof SegregationParams>;
