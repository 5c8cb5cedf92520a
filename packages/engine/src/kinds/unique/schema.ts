import { z } from 'zod';

export const UniqueParams = z.strictObject({
  identifiers: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Fields that identify; each is compared with itself only.' }),
  minLength: z
    .int()
    .min(1)
    .default(5)
    .meta({ description: 'Shorter identifiers, after normalising, are no identifiers.' }),
  placeholders: z.boolean().default(true).meta({ description: 'Leave out texts such as "unknown" or "99999".' }),
  allowSameParent: z
    .boolean()
    .default(true)
    .meta({ description: 'A branch with a declared parent is the same party as its parent.' }),
});
export type UniqueParams = z.output<typeof UniqueParams>;
