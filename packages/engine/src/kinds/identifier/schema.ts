import { z } from 'zod';
import { Predicate } from '../../expression.ts';

export const IdentifierParams = z.strictObject({
  gtin: z.array(z.string().min(1)).min(1).meta({ description: 'Fields with article numbers of GS1 (EAN, UPC).' }),
  internalPrefixes: z
    .array(z.string().regex(/^[0-9]+$/))
    .default([])
    .meta({
      description: 'First digits, as EAN-13, of numbers that are only used inside the company; they are not judged.',
    }),
  where: Predicate.optional().meta({ description: 'Further restriction of the records looked at.' }),
});
export type IdentifierParams = z.output<typeof IdentifierParams>;
