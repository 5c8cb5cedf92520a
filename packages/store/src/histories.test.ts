import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { execute, freshDatabase } from '@erp-audit/testkit';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type Batch, liveBatch } from '../fixtures/live-batch.ts';
import type { Occurred } from '../fixtures/occurrences.ts';
import { prepareStatements } from '../fixtures/prepared-statements.ts';
import { placeOn } from '../fixtures/scenario.ts';

const postgresUrl = inject('postgresUrl');
const HISTORIES = Number(process.env['ERP_AUDIT_TEST_HISTORIES'] ?? 600);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20_261_121);
/** Histories that are sources of the same runs. */
const TOGETHER = 200;
/** Stores at once: while one waits for its server, the other works. */
const LANES = Number(process.env['ERP_AUDIT_TEST_LANES'] ?? 2);

/** An embedded store syncs every step to the disk: beside a server it lives a share of the histories only. */
const engines = [
  { kind: 'pglite', histories: postgresUrl === undefined ? HISTORIES : Math.min(40, HISTORIES), lanes: 1 },
  ...(postgresUrl === undefined ? [] : [{ kind: 'postgres', histories: HISTORIES, lanes: LANES } as const]),
] as const;
const evidence: object[] = [];

prepareStatements();

describe.each(engines)('random histories on $kind', ({ kind, histories, lanes }) => {
  const occurred: Occurred = new Map();

  async function live(batch: Batch): Promise<number> {
    const place = await placeOn(kind, () => freshDatabase(postgresUrl as string));
    const nights = await liveBatch(place.url, batch, occurred);
    place.remove();
    // A store that differs from the laws stays for a look at it.
    const name = new URL(place.url).pathname.slice(1);
    if (kind === 'postgres') await execute(postgresUrl as string, `drop database "${name}"`);
    return nights;
  }

  test(`${histories} of them agree with the laws after every night`, {
    timeout: 120_000 + histories * 1_000,
  }, async () => {
    const started = performance.now();
    const batches = Array.from({ length: Math.ceil(histories / TOGETHER) }, (_, index) => ({
      seed: SEED + index,
      count: Math.min(TOGETHER, histories - index * TOGETHER),
    })).values();
    let nights = 0;
    const lane = async () => {
      for (const batch of batches) {
        const lived = await live(batch);
        nights += lived;
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const seconds = Math.round((performance.now() - started) / 1_000);
    evidence.push({ store: kind, histories, nights, seconds, occurred: Object.fromEntries(occurred) });
  });

  // A few histories cannot go every way.
  if (histories >= 2_000)
    test('every way a finding can go was gone', () => {
      expect([...occurred].filter(([, count]) => count === 0)).toEqual([]);
    });
});

afterAll(() => {
  const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
  if (file === undefined) return;
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, ${process.platform}`;
  const text = { date: new Date().toISOString(), command: 'vitest run packages/store/src/histories', commit, machine };
  writeFileSync(
    file,
    `${JSON.stringify({ ...text, seed: SEED, together: TOGETHER, lanes: LANES, results: evidence }, null, 2)}\n`,
  );
});
