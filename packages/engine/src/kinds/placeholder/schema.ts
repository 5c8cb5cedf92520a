import { ENTITIES } from '@erp-audit/core';
import { z } from 'zod';

const EntityName = z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]);
const texts = z.array(z.string().min(1));
const byEntity = z.partialRecord(EntityName, texts);

export const PlaceholderParams = z.strictObject({
  fields: byEntity.meta({ description: 'Text fields that are judged, by entity.' }),
  dates: byEntity.default({}).meta({
    description: 'Dates that every record must have, by entity: a date that the profile takes for null is found.',
  }),
  patterns: texts
    .min(1)
    .optional()
    .meta({ description: 'Regular expressions for the whole text in lower case; they replace the built-in ones.' }),
  morePatterns: texts.default([]).meta({ description: 'Regular expressions that are added.' }),
  exceptions: z
    .partialRecord(EntityName, z.record(z.string(), texts))
    .default({})
    .meta({ description: 'Patterns that do not count for a field, by entity and field.' }),
});
export type PlaceholderParams = z.output<typeof PlaceholderParams>;
