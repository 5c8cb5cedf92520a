import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PostgresServer, startNewestPostgres } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shippedRules } from '../demo/audit-demo.ts';
import { type Audited, audited, DEMO_PROFILE } from './audit.ts';
import { demoTables } from './demo-tables.ts';
import { loadPglite, loadPostgres } from './postgres-databases.ts';
import type { LoadedDatabase } from './test-databases.ts';

const SCALE = Number(process.env['ERP_AUDIT_TEST_DATABASES_SCALE'] ?? '0.1');
const folder = mkdtempSync(path.join(tmpdir(), '各库 '));
const demo = demoTables(1, SCALE);
const rules = shippedRules().filter(({ code }) => code !== 'EXA-001');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let newest: PostgresServer | undefined;
let reference: Audited;
beforeAll(async () => { reference = await audit(await loadPglite(path.join(folder, 'erp'), demo.tables)); });

async function audit(database: LoadedDatabase): Promise<Audited> {
  const source = await database.open();
  try {
    return await audited(source, { profile: DEMO_PROFILE, rules, asOf: demo.asOf });
  } finally {
    await source.close();
  }
}

it('pg', async () => {
  const url = inject('postgresUrl');
  if (!url) return;
  const a = await audit(await loadPostgres(url, demo.tables));
  expect(Object.fromEntries(a.outcomes)).toEqual(Object.fromEntries(reference.outcomes));
  expect(Object.fromEntries(a.findings)).toEqual(Object.fromEntries(reference.findings));
  console.log(a.findings.size, [...a.outcomes]);
});
