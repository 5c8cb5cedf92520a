import { DIALECTS } from '@erp-audit/core';
import { z } from 'zod';
import { SqlText } from '../../profile-file.ts';
import { expected } from '../../yaml/expected.ts';

const column = z.string().regex(/^[a-z_][a-z0-9_]*$/, {
  error: expected({ en: 'the name of a result column in lower case', 'zh-CN': '小写的结果列名' }),
});

export const SqlParams = z.strictObject({
  sql: SqlText.optional().meta({
    description:
      'One SELECT; {{entity}} stands for a canonical entity, {{age x}} for the days from a date to the as-of, :name for a parameter. Absent where files <rule>.<dialect>.sql lie beside the rule.',
  }),
  dialects: z.array(z.enum(DIALECTS)).min(1).optional().meta({
    description:
      'What a text without a dialect is written for. Absent: for PostgreSQL, and whichever else can read it.',
  }),
  key: z
    .array(column)
    .min(2)
    .meta({ description: 'Result columns that identify a finding: company, the key of the record, then any more.' }),
  label: column.optional().meta({ description: 'Result column shown to people as the name of the record.' }),
  evidence: z.array(column).default([]).meta({ description: 'Result columns shown with each finding.' }),
  personal: z
    .array(column)
    .default([])
    .meta({ description: 'Result columns with personal values; columns named like a personal field always are.' }),
  measure: column.optional().meta({ description: 'Result column with the number that severity bands look at.' }),
  value: column.optional().meta({ description: 'Result column with the money at stake in company currency.' }),
  orgUnit: column.optional().meta({ description: 'Result column with the org unit that must act.' }),
  createdBy: column.optional().meta({
    description: 'Result column with the key of the user who created the record; only the role is kept.',
  }),
  url: column.optional().meta({ description: 'Result column with the path below the record URL of the source.' }),
  parameters: z
    .record(z.string().regex(/^[A-Za-z_]\w*$/), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .meta({ description: 'Values bound as :name; :asOf is always there.' }),
});
export type SqlParams = z.output<typeof SqlParams>;
