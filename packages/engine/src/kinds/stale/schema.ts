import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const StaleParams = z.strictObject({
  ignoreMovementTypes: z
    .array(z.string())
    .default(['count', 'transfer'])
    .meta({ description: 'Types that do not make stock live, such as counts and internal transfers.' }),
  minValue: z
    .number()
    .min(0)
    .default(0)
    .meta({ description: 'Stock of a known value below this is dropped; company currency.' }),
  perWarehouse: z
    .boolean()
    .default(false)
    .meta({ description: 'One finding for each warehouse (organisational unit of the place), not for each material.' }),
  maxAgeDays: z.int().min(0).optional().meta({ description: 'Days that must be exceeded; default: the lowest band.' }),
  where: Predicate.optional().meta({ description: 'Further restriction of the materials looked at.' }),
});
export type StaleParams = z.output<typeof StaleParams>;
