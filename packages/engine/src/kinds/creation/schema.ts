import { ENTITIES } from '@erp-audit/core';
import { z } from 'zod';

const EntityName = z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]);

export const CreationParams = z.strictObject({
  ownerMap: z
    .partialRecord(EntityName, z.array(z.string().min(1)))
    .default({})
    .meta({
      description:
        'By entity: keys of the org units of the ERP that own it and may create it, with all units below them.',
    }),
  lookBackDays: z
    .int()
    .min(0)
    .default(30)
    .meta({ description: 'Records created up to so many days ago are looked at.' }),
  graceAccounts: z
    .array(z.string().trim().min(1))
    .default([])
    .meta({ description: 'Logins whose records are left out, such as interfaces and the web shop.' }),
});
export type CreationParams = z.output<typeof CreationParams>;
