import { z } from 'zod';
import { Predicate } from '../../expression.ts';

const fields = z.array(z.string().min(1)).default([]);

export const IdentifierParams = z.strictObject({
  gtin: fields.meta({ description: 'Fields with article numbers of GS1 (EAN, UPC).' }),
  taxId: fields.meta({ description: 'Fields with tax numbers; judged by the country of the record.' }),
  iban: fields.meta({ description: 'Fields with IBANs.' }),
  account: fields.meta({
    description:
      'Fields with numbers of bank accounts; judged by the country of the record, and as IBAN where they are one.',
  }),
  bankCode: fields.meta({
    description: 'Fields with codes of banks (CNAPS, BIC); judged by the country of the record.',
  }),
  personal: fields.meta({
    description: 'Fields with free text that must hold no resident identity numbers and no mobile numbers of people.',
  }),
  country: z.string().min(1).default('country').meta({
    description: "Field with the ISO 3166-1 alpha-2 code of the country; where it is blank, the organisation's counts.",
  }),
  internalPrefixes: z
    .array(z.string().regex(/^[0-9]+$/))
    .default([])
    .meta({
      description: 'First digits, as EAN-13, of numbers that are only used inside the company; they are not judged.',
    }),
  acceptLegacy: z
    .boolean()
    .default(false)
    .meta({ description: 'Numbers of a form that was given out before the present one are right.' }),
  where: Predicate.optional().meta({ description: 'Further restriction of the records looked at.' }),
  whereMapped: Predicate.optional().meta({
    description: 'Further conditions on them, each only where the profile maps what it reads.',
  }),
});
export type IdentifierParams = z.output<typeof IdentifierParams>;
