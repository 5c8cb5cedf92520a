import { ENTITIES } from '@erp-audit/core';
import { z } from 'zod';
import { Predicate } from '../../expression.ts';

const EntityName = z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]);

export const OwnershipParams = z.strictObject({
  owner: z.string().default('owner_key').meta({ description: 'Field that names the owner.' }),
  functionOwners: z
    .array(z.string())
    .default([])
    .meta({ description: 'Owners that count as living though they are no person, such as a team mailbox.' }),
  where: z.partialRecord(EntityName, Predicate).default({}).meta({ description: 'Further restriction, by entity.' }),
});
export type OwnershipParams = z.output<typeof OwnershipParams>;
