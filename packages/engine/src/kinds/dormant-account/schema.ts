import { z } from 'zod';

const days = z.int().min(0);

export const DormantAccountParams = z.strictObject({
  maxAgeDays: days.default(90).meta({ description: 'Days since the last login that must be exceeded.' }),
  privilegedMaxAgeDays: days.default(30).meta({ description: 'The same for accounts with super-user rights.' }),
  neverUsedDays: days
    .default(30)
    .meta({ description: 'Days since its creation that an account that was never used must exceed.' }),
});
export type DormantAccountParams = z.output<typeof DormantAccountParams>;
