import { z } from 'zod';

const days = z.int().min(0);

export const UnreviewedAccessParams = z.strictObject({
  maxAgeDays: days
    .default(180)
    .meta({ description: 'Days since the last review, or the creation if there was none, that must be exceeded.' }),
  privilegedMaxAgeDays: days.default(90).meta({ description: 'The same for accounts with super-user rights.' }),
});
export type UnreviewedAccessParams = z.output<typeof UnreviewedAccessParams>;
