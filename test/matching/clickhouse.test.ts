import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchRecord, MatchSubject } from '@erp-audit/core';
import { evaluateMatching, type PairEngine } from '@erp-audit/matching';
import { ownThread, threadsEngine } from '@erp-audit/matching/for-engines';
import { engineOf, inspectServer } from '@erp-audit/matching-clickhouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bothEngines, type EngineDifferences } from './compare-engines.ts';
import { parties, things } from './look-alikes.ts';
import { openTestClickHouse, type TestClickHouse } from './test-clickhouse.ts';

const LARGE_TABLE = 60_000;
const NONE = { differentPairs: 0, differentPatterns: 0, differentLargeBlocks: 0, examples: [] };

const folder = mkdtempSync(join(tmpdir(), 'matching-clickhouse-'));
let server: TestClickHouse;

beforeAll(async () => {
  server = await openTestClickHouse(join(folder, 'engine'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The same, for records of a table of which these are a part. */
function asOfLargeTable(engine: PairEngine): PairEngine {
  return {
    compare: ({ features, twins }, hooks) =>
      engine.compare({ features: { ...features, learntFrom: LARGE_TABLE }, twins }, hooks),
  };
}

async function differences(
  records: readonly MatchRecord[],
  subject: MatchSubject,
  engines: (engine: PairEngine) => PairEngine = (engine) => engine,
): Promise<EngineDifferences> {
  const found: EngineDifferences[] = [];
  const here = engines(threadsEngine(() => ownThread()));
  const there = engines(engineOf(server.client, server.place));
  async function* table() {
    yield records.map((record) => ({ record, cluster: record.id }));
  }
  await evaluateMatching(table(), { subject, engine: bothEngines(here, there, (differ) => found.push(differ)) });
  const [first] = found;
  if (first === undefined) throw new Error('nothing was compared');
  return first;
}

describe('pairs, levels and their order are the same in ClickHouse', () => {
  it('of parties', async () => {
    const found = await differences([...parties(500), ...parties(20)], 'party');
    expect(found).toMatchObject(NONE);
    expect(found.pairs).toBeGreaterThan(1000);
  });

  it('of parties of a large table, of which not all pairs are worth comparing', async () => {
    const found = await differences(parties(500), 'party', asOfLargeTable);
    expect(found).toMatchObject(NONE);
    expect(found.pairs).toBeGreaterThan(1000);
  });

  it('of things of two tables', async () => {
    const found = await differences(things(300), 'material');
    expect(found).toMatchObject(NONE);
    expect(found.pairs).toBeGreaterThan(1000);
  });
});

it('leaves no tables behind', async () => {
  const tables = await server.client.query({ query: 'show tables from erp_audit_test', format: 'JSONEachRow' });
  expect(await tables.json()).toEqual([]);
});

describe('a server is looked at before a search needs it', () => {
  const failed = { code: 'MATCHING_ENGINE_FAILED' };

  it('and takes tables', async () => {
    const { version, shards } = await inspectServer(server.client, server.place);
    expect(version).toMatch(/^\d+\.\d+/);
    expect(shards).toBeGreaterThan(0);
  });

  it('and says which database or cluster it does not know', async () => {
    const missing = (place: Parameters<typeof inspectServer>[1]) => inspectServer(server.client, place);
    await expect(missing({ database: 'nowhere' })).rejects.toMatchObject(failed);
    await expect(missing({ database: 'nowhere' })).rejects.toThrow('no database nowhere');
    await expect(missing({ ...server.place, cluster: 'no_such' })).rejects.toThrow('no cluster no_such');
  });
});
