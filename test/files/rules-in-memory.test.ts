import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connector } from '@erp-audit/connector-files';
import { createMasker, type LogLevel } from '@erp-audit/core';
import { auditSource, loadProfile } from '@erp-audit/engine';
import { openOptions, trialMatching } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PROFILE } from '../databases/audit.ts';
import { demoTables } from '../databases/demo-tables.ts';
import { loadFiles } from '../databases/files-database.ts';
import { shippedRules } from '../demo/audit-demo.ts';

const demo = demoTables(1, 0.02);
const rules = shippedRules();
const profile = loadProfile(DEMO_PROFILE);
const masker = createMasker(new TextEncoder().encode('the key of this test'));

/** What an audit of the extracts logs as a warning, and which checks it could not do. */
async function troubles(connection: unknown): Promise<string[]> {
  const told: string[] = [];
  const log = {
    write: (level: LogLevel, event: string, fields?: object) => {
      if (level === 'warn' || level === 'error') told.push(`${event} ${JSON.stringify(fields)}`);
    },
  };
  const source = await connector.open('files', connection, openOptions());
  const events = auditSource({
    ...{ source, sourceName: 'erp', profile, rules, asOf: demo.asOf, masker, log },
    ...{ timezone: 'Asia/Shanghai', organisationCountry: 'CN', usualRecords: new Map() },
    ...{ departmentOf: () => undefined, routesByOrgUnit: true, recordUrlBase: undefined },
    matching: trialMatching(),
  });
  for await (const event of events) {
    if (event.type === 'finished' && event.outcome.state === 'not_checked') told.push(JSON.stringify(event.outcome));
  }
  await source.close();
  return told;
}

describe('every rule over extracts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-in-memory-'));
  let connection: object;
  beforeAll(async () => {
    connection = (await loadFiles(folder, demo.tables)).connection as object;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['the memory that is usual', {}],
    ['80 MB', { memoryMegabytes: 80 }],
  ])('is answered at the first try, with no warning, within %s', async (_, settings) => {
    expect(await troubles({ ...connection, ...settings })).toEqual([]);
  });
});
