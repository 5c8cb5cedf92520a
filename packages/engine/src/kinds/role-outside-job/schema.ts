import { z } from 'zod';

const text = z.string().trim().min(1);

export const RoleOutsideJobParams = z.strictObject({
  catalogue: z
    .record(z.string().min(1), z.array(text))
    .default({})
    .meta({ description: 'Keys of the roles that belong to a job, by the code of the job. The company must give it.' }),
  everyone: z.array(text).default([]).meta({ description: 'Keys of roles that everybody may hold.' }),
  graceDays: z
    .int()
    .min(0)
    .default(30)
    .meta({ description: 'Days after a transfer in which the roles of the old job may still be held.' }),
});
export type RoleOutsideJobParams = z.output<typeof RoleOutsideJobParams>;
