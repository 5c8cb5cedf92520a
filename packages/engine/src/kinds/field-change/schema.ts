import { z } from 'zod';

export const FieldChangeParams = z.strictObject({
  ownerMap: z
    .record(z.string().regex(/^[a-z_]+\.[a-z_]+$/), z.array(z.string().min(1)).min(1))
    .default({})
    .meta({
      description:
        'By entity and field, such as `supplier.tax_id`: keys of the org units of the ERP that may change it, with all units below them; the first one answers.',
    }),
  lookBackDays: z.int().min(0).default(7).meta({ description: 'Changes of up to so many days ago are looked at.' }),
  ticketAccounts: z
    .array(z.string().trim().min(1))
    .default([])
    .meta({ description: 'Logins whose changes are left out where they name a ticket, such as those of IT.' }),
});
export type FieldChangeParams = z.output<typeof FieldChangeParams>;
