import { z } from 'zod';

export const SeveralDepartmentsParams = z.strictObject({
  share: z
    .number()
    .min(0)
    .max(50)
    .default(5)
    .meta({ description: 'Percent of the records created that a second department must exceed.' }),
  minCreations: z
    .int()
    .min(1)
    .default(20)
    .meta({ description: 'Fewer records created in a company and the period say nothing.' }),
  lookBackDays: z
    .int()
    .min(0)
    .default(30)
    .meta({ description: 'Records created up to so many days ago are looked at.' }),
  departments: z.array(z.string().min(1)).default([]).meta({
    description:
      'Keys of the org units of the ERP that are departments: each counts with all units below it. Every other unit counts for itself.',
  }),
  graceAccounts: z
    .array(z.string().trim().min(1))
    .default([])
    .meta({ description: 'Logins whose records are left out, such as interfaces and the web shop.' }),
});
export type SeveralDepartmentsParams = z.output<typeof SeveralDepartmentsParams>;
