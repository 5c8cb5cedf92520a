import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const UnitConversionParams = z.strictObject({
  where: Predicate.optional().meta({ description: 'Lines the rule looks at; what it reads must be mapped.' }),
  whereMapped: Predicate.optional().meta({
    description: 'Further conditions on them, each only where the profile maps what it reads.',
  }),
  ignoreUnits: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Units of lines that need no conversion, as the ERP names them, such as for catch weight.' }),
});
export type UnitConversionParams = z.output<typeof UnitConversionParams>;
