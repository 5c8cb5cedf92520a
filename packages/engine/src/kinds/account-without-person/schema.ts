import { z } from 'zod';

const RegisteredService = z.strictObject({
  login: z.string().trim().min(1),
  owner: z.string().trim().min(1).meta({ description: 'Who answers for the account.' }),
  until: z.iso
    .date()
    .meta({ description: 'Last day of the registration; after it the account is no longer registered.' }),
});

export const AccountWithoutPersonParams = z.strictObject({
  registeredServices: z
    .array(RegisteredService)
    .default([])
    .meta({ description: 'Accounts that rightly have no employee, such as terminals and outside auditors.' }),
});
export type AccountWithoutPersonParams = z.output<typeof AccountWithoutPersonParams>;
