import { ENTITIES } from '@erp-audit/core';
import { z } from 'zod';
import { Predicate } from '../../expression.ts';

const field = z.string().min(1);

const Composite = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  fields: z.array(field).min(1).meta({ description: 'Texts that are all the same; the first must be filled.' }),
});

const Across = z.strictObject({
  entity: z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]),
  identifiers: z
    .record(z.string(), field)
    .meta({ description: 'Identifier to the field of the other entity it is compared with.' }),
  links: z
    .strictObject({ own: field, other: field })
    .optional()
    .meta({ description: 'Fields that name the record on the other side; linked records are no defect.' }),
});

export const UniqueParams = z.strictObject({
  identifiers: z
    .array(z.union([field, Composite]))
    .min(1)
    .meta({
      description: 'Fields that identify, or several texts that do together; each is compared with itself only.',
    }),
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
  party: field
    .optional()
    .meta({ description: 'Field that names whose the record is; records of one party may agree.' }),
  across: Across.optional().meta({
    description: 'Another entity: what is looked for is one identifier on both sides, not within one.',
  }),
  where: Predicate.optional().meta({
    description: 'Restriction of the records looked at; what it reads must be mapped.',
  }),
});
export type UniqueParams = z.output<typeof UniqueParams>;
