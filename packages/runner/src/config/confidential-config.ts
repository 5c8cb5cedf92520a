import { expected } from '@erp-audit/engine';
import { z } from 'zod';
import { Text } from './shared-shapes.ts';

/** Rules whose findings point at single persons or at fraud. */
export const CONFIDENTIAL_RULES: readonly string[] = ['DUP-004', 'PRC-013', 'PRC-014', 'PRM-005', 'PRM-006', 'PRM-007'];

/** What goes to one confidential department only. */
export const ConfidentialConfig = z.strictObject({
  department: Text,
  /** Codes of rules. */
  rules: z
    .array(
      z
        .string()
        .regex(
          /^[A-Z]{2,6}-\d{3}$/,
          expected({ en: 'the code of a rule such as PRM-006', 'zh-CN': '规则代码，如 PRM-006' }),
        ),
    )
    .default([...CONFIDENTIAL_RULES]),
  /** Logins of people whose own accounts and actions are not judged by their colleagues; exactly as the ERP spells them. */
  people: z.array(z.coerce.string().pipe(Text)).default([]),
});

/** What a department says about who may read it. */
export const departmentReaders = {
  confidential: z.boolean().default(false),
  /** Accounts of the operating system. */
  readers: z.array(z.coerce.string().pipe(Text)).default([]),
};
