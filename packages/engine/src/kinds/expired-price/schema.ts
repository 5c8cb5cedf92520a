import { z } from 'zod';

export const ExpiredPriceParams = z.strictObject({
  graceDays: z
    .int()
    .min(0)
    .default(0)
    .meta({ description: 'So many days after its last day a price may still be used.' }),
});
export type ExpiredPriceParams = z.output<typeof ExpiredPriceParams>;
