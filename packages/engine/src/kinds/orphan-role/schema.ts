import { z } from 'zod';

/** In the order in which they are told. */
export const ROLE_CHECKS = ['no_users', 'no_permissions', 'no_owner'] as const;

export const OrphanRoleParams = z.strictObject({
  checks: z
    .array(z.enum(ROLE_CHECKS))
    .min(1)
    .default([...ROLE_CHECKS])
    .meta({ description: 'What a role must not lack: users, permissions, an owner.' }),
  unusedDays: z
    .int()
    .min(0)
    .default(180)
    .meta({ description: 'Days since the last use, or the creation, that a role without users must exceed.' }),
  exceptions: z
    .array(z.string().trim().min(1))
    .default([])
    .meta({ description: 'Keys of roles that are kept although nobody holds them, such as those for emergencies.' }),
});
export type OrphanRoleParams = z.output<typeof OrphanRoleParams>;
