import { z } from 'zod';

const fields = z.array(z.string()).default([]);

export const FormatParams = z.strictObject({
  phone: fields.meta({ description: 'Fields with telephone numbers.' }),
  email: fields.meta({ description: 'Fields with e-mail addresses.' }),
  postcode: fields.meta({ description: 'Fields with postcodes; judged by the country of the record.' }),
  country: z
    .string()
    .default('country')
    .meta({ description: 'Field with the ISO 3166-1 alpha-2 code of the country.' }),
});
export type FormatParams = z.output<typeof FormatParams>;
