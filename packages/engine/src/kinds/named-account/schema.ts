import { z } from 'zod';
import { RegisteredAccount } from '../../registered-account.ts';

const text = z.string().trim().min(1);

export const NamedAccountParams = z.strictObject({
  patterns: z.array(text).default([]).meta({
    description: 'Patterns; one of them matches the whole login (without its mail domain) or name, in lower case.',
  }),
  morePatterns: z.array(text).default([]).meta({ description: 'Patterns of the organisation, in addition.' }),
  logins: z.array(text).default([]).meta({ description: 'Logins that are found as they stand.' }),
  deliveredLogins: z
    .boolean()
    .default(false)
    .meta({ description: 'Find the logins that the profile names as those the ERP is delivered with.' }),
  dialogOnly: z.boolean().default(true).meta({ description: 'Look at people at a screen only, not at services.' }),
  registered: z
    .array(RegisteredAccount)
    .default([])
    .meta({ description: 'Accounts that somebody answers for, such as scanners with a log of their own.' }),
});
export type NamedAccountParams = z.output<typeof NamedAccountParams>;
