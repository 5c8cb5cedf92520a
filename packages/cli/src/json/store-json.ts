import { z } from 'zod';

const Counts = z.record(z.string(), z.int().min(0));
const Moment = z.string().nullable().describe('what is older goes; null is kept for ever');

/** What `store export` and `store import` print. */
export const StoreArchiveJson = z.object({
  file: z.string(),
  sha256: z.string().describe('checksum over the content'),
  version: z.string().describe('version of erp-audit that wrote the file'),
  created: z.string(),
  rows: Counts.describe('rows by table'),
  key: z
    .enum(['same', 'other', 'missing'])
    .optional()
    .describe('import only: whether the key file is that of the exported store'),
});

/** What `store retain` prints. */
export const StoreRetainJson = z.object({
  dryRun: z.boolean(),
  before: z.object({ details: Moment, persons: Moment, decisions: Moment, reports: Moment, runs: Moment }),
  counts: Counts.describe('what went, or with --dry-run would go'),
});

/** What `store auditor` prints. */
export const StoreAuditorJson = z.object({ role: z.string(), statements: z.array(z.string()) });
