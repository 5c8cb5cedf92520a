import { ACCESS_WAYS } from '@erp-audit/core';
import { z } from 'zod';

const Count = z.int().min(0);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Actor = z.strictObject({ name: z.string(), osUser: z.string(), host: z.string() });
const Day = z.string().describe('YYYY-MM-DD');
const Instant = z.string().describe('ISO 8601 with time zone');

const ResultOfRule = z.strictObject({
  source: z.string(),
  code: z.string(),
  entity: z.string(),
  rule: z.string().describe('rule id'),
  state: z.enum(['checked', 'not_checked', 'skipped']),
  reason: z.string().nullable(),
  reasonDetail: z.string().nullable(),
  inScope: Count,
  notEvaluable: Count,
  findings: Count,
  inScopeBy: z.array(
    z.strictObject({ department: z.string(), company: z.string().nullable(), count: Count, notEvaluable: Count }),
  ),
  partial: z.array(z.string()),
  durationMs: z.number().min(0),
  department: z.string().describe('department of findings whose record names none'),
  ruleHash: z.string(),
  mappingHash: z.string(),
  definition: Hash.nullable().describe('definitions/<hash>.json; null in runs of programs that kept none'),
  statements: z.array(
    z.strictObject({ name: z.enum(['counts', 'rows']), hash: Hash.describe('statements/<hash>.sql') }),
  ),
});

const Text = z.strictObject({ en: z.string(), 'zh-CN': z.string() }).readonly();
const Reading = z
  .strictObject({
    read: z
      .enum(['snapshot', 'replica', 'dirty'])
      .describe('what statements saw; dirty: what is not committed, every result confirmed by a second read'),
    access: z
      .enum(ACCESS_WAYS)
      .nullable()
      .describe("the ERP's own database, a copy of it, or files; null where not said"),
    permission: z
      .strictObject({ contract: z.string(), confirmedBy: z.string(), confirmedOn: Day })
      .nullable()
      .describe('who confirmed, and by which contract, that the data may be read this way'),
    warnings: z.array(Text).readonly().describe('what was risky about the connection'),
  })
  .readonly();

const Run = z.strictObject({
  id: z.string(),
  asOf: Day,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  changesState: z.boolean(),
  configHash: z.string(),
  rulesHash: z.string(),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      asOf: Day,
      identity: z
        .strictObject({
          product: z.string(),
          version: z.string(),
          server: z.string(),
          database: z.string(),
          user: z.string(),
        })
        .nullable()
        .describe('what the database said about itself; null where it could not be opened'),
      reading: Reading.nullable()
        .default(null)
        .describe('how it was read and by whose permission; null where it could not be opened or was not kept'),
    }),
  ),
  results: z.array(ResultOfRule),
});

/** `manifest.json` of exported evidence. */
export const EvidenceManifest = z.strictObject({
  format: z.literal('erp-audit-evidence'),
  version: z.literal(1),
  program: z.string().describe('version of erp-audit that wrote it'),
  organisation: z.string(),
  exportedAt: Instant,
  exportedBy: Actor,
  store: z.enum(['single-machine', 'server']),
  selection: z.union([
    z.strictObject({ run: z.string() }),
    z.strictObject({ finding: z.string() }),
    z.strictObject({ rule: z.string(), fromWeek: z.string(), toWeek: z.string() }),
  ]),
  runs: z.array(Run).min(1),
  reducedRuns: Count.default(0).describe(
    'runs of the history of the finding whose results retention took away: they are not among the runs',
  ),
  findings: z.strictObject({
    count: Count,
    asOfRun: z.string().describe('run at whose end state and department are told'),
    basis: z
      .literal('history')
      .describe(
        'state and department as they stood then, from the history; all other fields as they are at the export',
      ),
  }),
  withheld: z
    .strictObject({ findings: Count, waivers: Count, transfers: Count })
    .describe('of confidential departments, which the account that exported may not read: counted, not written'),
  sample: z
    .strictObject({ size: Count, drawn: Count, population: Count, seed: z.string(), method: z.string() })
    .nullable(),
  decisions: Count,
  waivers: Count,
  transfers: Count,
  answers: Count,
  log: z
    .strictObject({ seq: z.int().min(1), hash: Hash, at: Instant })
    .nullable()
    .describe('end of the log of decisions when the evidence was written; null where nothing was logged'),
});
export type EvidenceManifest = z.output<typeof EvidenceManifest>;
