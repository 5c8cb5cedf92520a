import { z } from 'zod';

export const BomValidityParams = z.strictObject({
  allowedUsages: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Uses for which several bills may be valid side by side, as the ERP names them.' }),
});
export type BomValidityParams = z.output<typeof BomValidityParams>;
