import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog, systemClock } from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';
import { openEmbedded } from '@erp-audit/pglite';
import { newProfile } from '@erp-audit/runner';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MADE_SCHEMAS } from './expected-tables.ts';
import { scoreProposal } from './score.ts';

const ASKED = [
  'customer',
  'supplier',
  'material',
  'sales_order',
  'sales_order_line',
  'purchase_order',
  'purchase_order_line',
  'user',
];

describe.each(Object.keys(MADE_SCHEMAS))('a profile for the %s schema', (schema) => {
  let directory: string;
  let made: Awaited<ReturnType<typeof newProfile>>;
  let file: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-profiler-'));
    const database = join(directory, 'erp');
    const embedded = await openEmbedded({ directory: database }, silentLog);
    await embedded.execSql(readFileSync(join(REPOSITORY, `test/profiler/schemas/${schema}.sql`), 'utf8'));
    await embedded.close();
    file = join(directory, `${schema}.yaml`);
    made = await newProfile({
      ...{ configFile: join(directory, 'erp-audit.yaml'), environment: {}, source: undefined, out: file, locale: 'en' },
      connection: { url: `pglite:${database}`, connector: 'pglite', schema: undefined },
      ...{ clock: systemClock, log: silentLog, signal: new AbortController().signal },
    });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('names the right table for at least four fifths of what is asked most, and for all entities', () => {
    const expected = MADE_SCHEMAS[schema] ?? {};
    const asked = Object.fromEntries(ASKED.map((entity) => [entity, expected[entity] ?? null]));
    const score = scoreProposal(made.proposal, asked);
    expect(score, JSON.stringify(score)).toMatchObject({ entities: ASKED.length });
    expect(score.right / score.entities, JSON.stringify(score)).toBeGreaterThanOrEqual(0.8);
    const all = scoreProposal(made.proposal, expected);
    expect(all.right / all.entities, JSON.stringify(all)).toBeGreaterThanOrEqual(0.8);
  });

  test('is as sure as it is right: what it calls highly certain is right', () => {
    const { high, highRight } = scoreProposal(made.proposal, MADE_SCHEMAS[schema] ?? {});
    expect(high).toBeGreaterThanOrEqual(4);
    expect(highRight).toBe(high);
  });

  test('loads as it is written', () => {
    const profile = loadProfile(file);
    const written = made.proposal.entities.filter(({ isWritten }) => isWritten).map(({ entity }) => entity);
    expect(Object.keys(profile.entities)).toEqual(written);
    expect(written.length).toBeGreaterThanOrEqual(5);
  });
});
