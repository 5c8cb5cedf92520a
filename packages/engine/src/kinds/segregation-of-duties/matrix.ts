import { ENTITIES, SEVERITIES } from '@erp-audit/core';
import { z } from 'zod';
import { expected } from '../../yaml/expected.ts';

const localized = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

const Trace = z
  .strictObject({
    entity: z.enum(Object.keys(ENTITIES) as [keyof typeof ENTITIES]),
    by: z.string().min(1).meta({ description: 'Field that names the user.' }),
  })
  .refine(({ entity, by }) => Object.hasOwn(ENTITIES[entity].fields, by), {
    path: ['by'],
    error: expected({ en: 'a field of that entity', 'zh-CN': '该实体的字段' }),
  });
export type Trace = z.output<typeof Trace>;

/** A file of functions and the pairs of them that one person should not hold. */
export const Matrix = z.strictObject({
  functions: z.record(
    z.string(),
    z.strictObject({
      name: localized,
      department: z.string().min(1).meta({ description: 'Department that owns the process.' }),
      traces: z
        .array(Trace)
        .min(1)
        .optional()
        .meta({ description: 'Records by which the ERP shows that a user performed the function.' }),
    }),
  ),
  pairs: z.record(
    z.string(),
    z.strictObject({ a: z.string(), b: z.string(), severity: z.enum(SEVERITIES), risk: localized }),
  ),
});
export type Matrix = z.output<typeof Matrix>;
