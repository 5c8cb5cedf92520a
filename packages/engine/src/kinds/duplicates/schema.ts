import { ENTITIES, MATCH_ROLES, type MatchBand, type MatchRole } from '@erp-audit/core';
import { z } from 'zod';
import { Expression, Predicate } from '../../expression.ts';

const Band = z.enum(['same', 'probable', 'related'] satisfies MatchBand[]);
const Role = z.enum(MATCH_ROLES as readonly [MatchRole, ...MatchRole[]]);

export const DuplicatesParams = z.strictObject({
  roles: z.partialRecord(Role, Expression).optional().meta({
    description: 'What is compared: role to field. Customers, suppliers and materials have roles of their own.',
  }),
  subject: z
    .enum(['party', 'material'])
    .optional()
    .meta({ description: 'What the records are; told by the entity where nothing is said.' }),
  threshold: z
    .number()
    .min(0.5)
    .max(1)
    .optional()
    .meta({ description: 'Least probability of a duplicate; that of the matcher where nothing is said.' }),
  bands: z.array(Band).min(1).default(['same', 'probable']).meta({
    description:
      'What is reported: same, probable, related (branches and groups). Probable ones are one step less severe than the rule says, related ones two.',
  }),
  allowSameParent: z
    .boolean()
    .default(true)
    .meta({ description: 'A branch with a declared parent is the same party as its parent.' }),
  unlessSame: z
    .array(z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]))
    .default([])
    .meta({
      description:
        'Identifiers of another rule, or several texts that are one together: groups whose members all have the same one are left to it.',
    }),
  with: z
    .enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES])
    .optional()
    .meta({ description: 'Another entity: records of ours are compared with its records, not with each other.' }),
  links: z
    .strictObject({ own: z.string().min(1), other: z.string().min(1) })
    .optional()
    .meta({ description: 'Fields that name the record on the other side; linked records are no defect.' }),
  where: Predicate.optional().meta({
    description: 'Restriction of the records looked at; what it reads must be mapped.',
  }),
});
export type DuplicatesParams = z.output<typeof DuplicatesParams>;
