import { z } from 'zod';

export const LeaverAccessParams = z.strictObject({
  graceWorkingDays: z
    .int()
    .min(0)
    .max(60)
    .default(1)
    .meta({ description: 'Working days after the last day of work in which the account may still be active.' }),
});
export type LeaverAccessParams = z.output<typeof LeaverAccessParams>;
