import { SEVERITIES } from '@erp-audit/core';
import { z } from 'zod';

const localized = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

/** A file of functions and the pairs of them that one person should not hold. */
export const Matrix = z.strictObject({
  functions: z.record(
    z.string(),
    z.strictObject({
      name: localized,
      department: z.string().min(1).meta({ description: 'Department that owns the process.' }),
    }),
  ),
  pairs: z.record(
    z.string(),
    z.strictObject({ a: z.string(), b: z.string(), severity: z.enum(SEVERITIES), risk: localized }),
  ),
});
export type Matrix = z.output<typeof Matrix>;
