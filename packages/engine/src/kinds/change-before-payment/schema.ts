import { STATUSES } from '@erp-audit/core';
import { z } from 'zod';

const fields = z.array(z.string().trim().min(1)).min(1);

export const ChangeBeforePaymentParams = z.strictObject({
  withinDays: z
    .int()
    .min(0)
    .default(10)
    .meta({ description: 'Days after a change in which a payment is looked at, the last one included.' }),
  lookBackDays: z.int().min(0).default(365).meta({ description: 'Age of the oldest payments that are looked at.' }),
  statuses: z
    .array(z.enum(STATUSES))
    .min(1)
    .default(['pending_approval', 'open', 'in_progress', 'done', 'closed'])
    .meta({ description: 'Status of payments that are planned or made, where the profile maps one.' }),
  accountFields: fields
    .default(['account', 'iban', 'bank_code', 'holder', 'supplier_key'])
    .meta({ description: 'Fields of bank accounts whose change counts.' }),
  supplierFields: fields
    .default(['bank_accounts', 'bank_account', 'account', 'iban', 'bank_code'])
    .meta({ description: 'Fields of suppliers whose change counts, where the ERP keeps bank data with the supplier.' }),
});
export type ChangeBeforePaymentParams = z.output<typeof ChangeBeforePaymentParams>;
