import { z } from 'zod';
import { Predicate } from '../../expression.ts';

const fields = z.array(z.string());

export const RequiredParams = z.strictObject({
  required: fields
    .min(1)
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
  placeholders: z
    .union([z.boolean(), fields.min(1)])
    .default(true)
    .meta({
      description: 'Whether texts such as "n/a" or 待补 count as missing; a list replaces the built-in patterns.',
    }),
  where: Predicate.optional().meta({ description: 'Further restriction of the records looked at.' }),
});
export type RequiredParams = z.output<typeof RequiredParams>;
