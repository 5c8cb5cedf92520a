import { z } from 'zod';

const Count = z.int().min(0);

/** What `export --out` prints. */
export const ExportJson = z.strictObject({
  file: z.string(),
  run: z.string(),
  format: z.enum(['jsonl', 'openlineage', 'openmetadata', 'datahub', 'collibra']),
  results: Count.describe('results that were written'),
  leftOut: Count.describe('results for which the format has no words, such as skipped ones'),
  findings: Count,
  withheld: z
    .strictObject({ pilot: Count, confidential: Count, findings: Count })
    .describe('results of pilots, confidential results, and findings of both'),
});
