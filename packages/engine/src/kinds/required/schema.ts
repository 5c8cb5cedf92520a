import { z } from 'zod';
import { Predicate } from '../../expression.ts';

const fields = z.array(z.string());

export const RequiredParams = z.strictObject({
  required: fields
    .default([])
    .meta({ description: 'Fields without which the rule makes no sense: unmapped means skipped.' }),
  companiesOnly: fields
    .default([])
    .meta({ description: 'Fields that domestic companies must have; every party where no company flag is mapped.' }),
  allOf: z
    .record(z.string(), fields.min(1))
    .default({})
    .meta({ description: 'Element to fields that must all be there.' }),
  anyOf: z
    .record(z.string(), fields.min(1))
    .default({})
    .meta({ description: 'Element to fields of which one suffices.' }),
  more: fields.default([]).meta({ description: 'Further fields; unmapped ones are left out and named.' }),
  moreMapped: fields
    .default([])
    .meta({ description: 'Further fields of ERPs that have them; where they are unmapped nothing is missing.' }),
  atLeast: z
    .record(z.string(), z.number())
    .default({})
    .meta({ description: 'Field to the least number it must hold, such as bank accounts.' }),
  requiredIf: z.record(z.string(), fields.min(1)).default({}).meta({
    description:
      'Flag of a record, such as `is_purchased`, to fields that records with it must have. Unmapped ones are left out and named.',
  }),
  allowForeignWithoutTaxId: z
    .boolean()
    .default(false)
    .meta({ description: 'Parties of another country than the organisation need no `tax_id`.' }),
  placeholders: z
    .union([z.boolean(), fields.min(1)])
    .default(true)
    .meta({
      description: 'Whether texts such as "n/a" or 待补 count as missing; a list replaces the built-in patterns.',
    }),
  whereAlways: Predicate.optional().meta({
    description: 'Restriction without which the rule makes no sense: what it reads must be mapped, else skipped.',
  }),
  where: Predicate.optional().meta({ description: 'Further restriction of the records looked at.' }),
  whereAny: z.array(Predicate).default([]).meta({
    description: 'Only records for which one of these is true; what is not mapped is left out and named.',
  }),
});
export type RequiredParams = z.output<typeof RequiredParams>;
