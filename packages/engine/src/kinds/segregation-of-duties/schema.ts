import { z } from 'zod';
import { Matrix } from './matrix.ts';

export const SegregationParams = z.strictObject({
  matrix: z
    .union([z.string().min(1), Matrix])
    .meta({ description: 'File beside the rule with functions and pairs, or its content.' }),
  includeSuperusers: z.boolean().default(true).meta({ description: 'Judge holders of a super-user role too.' }),
});
export type SegregationParams = z.output<typeof SegregationParams>;
