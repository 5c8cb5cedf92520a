import { z } from 'zod';

/** An account that somebody answers for until a day. */
export const RegisteredAccount = z.strictObject({
  login: z.string().trim().min(1),
  owner: z.string().trim().min(1).meta({ description: 'Who answers for the account.' }),
  until: z.iso
    .date()
    .meta({ description: 'Last day of the registration; after it the account is no longer registered.' }),
});
export type RegisteredAccount = z.output<typeof RegisteredAccount>;
