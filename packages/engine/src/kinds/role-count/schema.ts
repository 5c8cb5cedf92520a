import { z } from 'zod';

export const RoleCountParams = z.strictObject({
  percentile: z
    .number()
    .min(50)
    .max(99.9)
    .default(95)
    .meta({ description: 'Share of the others in percent that must have fewer roles, and that must be exceeded.' }),
  minUsers: z.int().min(2).default(10).meta({
    description: 'Least number of users in a job; those of smaller jobs are compared with all users.',
  }),
  unusedDays: z
    .int()
    .min(0)
    .default(180)
    .meta({ description: 'Days since the last use of a role, or since it was given, that must be exceeded.' }),
});
export type RoleCountParams = z.output<typeof RoleCountParams>;
