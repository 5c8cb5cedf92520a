import { CALENDAR_UNITS } from '@erp-audit/core';
import { z } from 'zod';
import { Expression, Predicate } from '../../expression.ts';

const hour = z.int().min(0).max(23);

const Group = z.strictObject({
  by: z.string().min(1).meta({ description: 'Field that the records of a group share.' }),
  unit: z.enum(CALENDAR_UNITS).meta({ description: 'Stretch of the calendar within which they lie.' }),
  total: Expression.optional().meta({ description: 'What is added up; without it the records are counted.' }),
  moreThan: z.number().min(0).optional().meta({ description: 'Sum, or number of records, that is still good.' }),
  shareOfStock: z.number().min(0).optional().meta({
    description: 'In place of moreThan: share of the value of the stock now kept at the location that is still good.',
  }),
});
export type Group = z.output<typeof Group>;

export const AccumulatedParams = z.strictObject({
  date: z.string().min(1).meta({ description: 'Field with the day of a record.' }),
  lookBackDays: z
    .int()
    .min(0)
    .default(90)
    .meta({ description: 'Weeks and months that began up to so many days ago are looked at.' }),
  where: Predicate.optional().meta({
    description: 'Records the rule looks at; a condition that reads what the profile does not map is left out.',
  }),
  outsideHours: z
    .strictObject({ hour: z.string().min(1), from: hour, to: hour })
    .optional()
    .meta({
      description:
        'Only records count of these hours of the night, the last one included, or of days on which the organisation does not work.',
    }),
  groups: z
    .record(z.string().regex(/^[a-z][a-z_]*$/), Group)
    .meta({ description: 'How records are put together, by a name that stands in the key of the finding.' }),
});
export type AccumulatedParams = z.output<typeof AccumulatedParams>;
