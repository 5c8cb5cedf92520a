import type { LogEntry } from '@erp-audit/runner';
import { z } from 'zod';
import { ActorJson, actorJson } from './decision-json.ts';

const Count = z.int().min(0);

export const LogEntryJson = z.strictObject({
  seq: z.int().describe('place in the chain, from 1 without gaps'),
  at: z.string().describe('ISO 8601, UTC'),
  kind: z.string(),
  by: ActorJson,
  subject: z.string().nullable(),
  runId: z.string().nullable(),
  body: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});

export const LogVerificationJson = z.strictObject({
  holds: z.boolean().describe('no fault, and the anchor is there where one was given'),
  entries: Count,
  head: z.strictObject({ seq: z.int(), hash: z.string(), at: z.string() }).nullable(),
  faults: z
    .array(
      z.strictObject({
        kind: z.string(),
        seq: z.int().nullable().describe('entry it is about'),
        subject: z.string().nullable().describe('run, waiver or file hash it is about'),
        message: z.string(),
      }),
    )
    .describe('the first 100'),
  faultCount: Count,
  anchor: z
    .strictObject({
      seq: z.int().nullable().describe('null: not in the log'),
      at: z.string().nullable(),
      after: Count.describe('entries after it'),
    })
    .nullable(),
  signatures: z.array(
    z.strictObject({
      keyId: z.string(),
      decisions: Count,
      approver: z.string().nullable().describe('who has the key in the configuration of today'),
    }),
  ),
  unproven: Count.describe('answers from before answers had hashes'),
  reduced: Count.describe('answers of which retention took parts away'),
  reducedRuns: Count.describe('runs whose results retention took away'),
  ownsLog: z.boolean().describe('the account of the store could rewrite the log: only an anchor proves it'),
});

export function logEntryJson(entry: LogEntry): z.output<typeof LogEntryJson> {
  const { seq, at, kind, by, subject, runId, body, previousHash, hash } = entry;
  return { seq, at, kind, by: actorJson(by), subject, runId, body: { ...body }, previousHash, hash };
}
