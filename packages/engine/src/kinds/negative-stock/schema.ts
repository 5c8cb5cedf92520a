import { z } from 'zod';

export const NegativeStockParams = z.strictObject({
  tolerance: z
    .number()
    .min(0)
    .default(0.000001)
    .meta({ description: 'Quantity below zero that is taken for rounding, in the base unit of the material.' }),
});
export type NegativeStockParams = z.output<typeof NegativeStockParams>;
