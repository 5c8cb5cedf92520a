import { z } from 'zod';
import { RegisteredAccount } from '../../registered-account.ts';

export const AccountWithoutPersonParams = z.strictObject({
  registeredServices: z
    .array(RegisteredAccount)
    .default([])
    .meta({ description: 'Accounts that rightly have no employee, such as terminals and outside auditors.' }),
});
export type AccountWithoutPersonParams = z.output<typeof AccountWithoutPersonParams>;
