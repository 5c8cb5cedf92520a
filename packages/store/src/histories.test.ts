import { silentLog } from '@erp-audit/core';
import { freshDatabase } from '@erp-audit/testkit';
import { describe, expect, inject, test } from 'vitest';
import { violatedInvariants } from '../fixtures/invariants.ts';
import { liveHistories } from '../fixtures/live-histories.ts';
import { type Occurred, occurrences } from '../fixtures/occurrences.ts';
import { clock, placeOn } from '../fixtures/scenario.ts';
import { connect } from './database/connect.ts';
import { migrate } from './database/migrate.ts';

const postgresUrl = inject('postgresUrl');
const newDatabase = () => freshDatabase(postgresUrl as string);
const HISTORIES = Number(process.env['ERP_AUDIT_TEST_HISTORIES'] ?? 2_000);
const SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20_261_121);
/** Histories that are sources of the same runs. */
const TOGETHER = 200;

/** An embedded store syncs every step to the disk; a share of the histories is lived there, all of them on a server. */
const engines = [
  { kind: 'pglite', histories: postgresUrl === undefined ? HISTORIES : Math.ceil(HISTORIES / 20) },
  ...(postgresUrl === undefined ? [] : [{ kind: 'postgres', histories: HISTORIES } as const]),
] as const;

describe.each(engines)('$histories random histories on $kind', ({ kind, histories }) => {
  const occurred: Occurred = new Map();

  async function liveBatch(seed: number, count: number): Promise<void> {
    const place = await placeOn(kind, newDatabase);
    const database = await connect({ url: place.url, clock, log: silentLog });
    try {
      await migrate(database);
      await liveHistories(database, seed, count);
      expect(await violatedInvariants(database), `seed ${seed}`).toEqual([]);
      await occurrences(database, occurred);
    } finally {
      await database.close();
      place.remove();
    }
  }

  const batches = Array.from({ length: Math.ceil(histories / TOGETHER) }, (_, index) => ({
    seed: SEED + index,
    count: Math.min(TOGETHER, histories - index * TOGETHER),
  }));
  test.each(batches)(
    '$count of them agree with the laws after every night (seed $seed)',
    { timeout: 300_000 },
    ({ seed, count }) => liveBatch(seed, count),
  );

  test.skipIf(histories < 1_000)('every way a finding can go was gone', () => {
    expect([...occurred].filter(([, count]) => count === 0)).toEqual([]);
  });
});
