import { connector } from '@erp-audit/connector-postgres';
import { type Source, silentLog } from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';
import { execute, freshDatabase, openOptions } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Audited, audited, DEMO_PROFILE, differences } from '../databases/audit.ts';
import { demoTables } from '../databases/demo-tables.ts';
import { loadStatements } from '../databases/sql-texts.ts';
import { shippedRules } from '../demo/audit-demo.ts';
import { freshWire, openWire } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);
const MINUTES = 60_000;
/** Its SQL is written for PostgreSQL; SQL of administrators is guarded there only. */
const FOR_POSTGRES_ONLY = 'EXA-001';

const demo = demoTables(1, 0.1);
const profile = loadProfile(DEMO_PROFILE);
const rules = shippedRules().filter(({ code }) => code !== FOR_POSTGRES_ONLY);

async function auditAndClose(source: Source): Promise<Audited> {
  try {
    return await audited(source, { profile, rules, asOf: demo.asOf });
  } finally {
    await source.close();
  }
}

describe.skipIf(reason !== undefined)('the demo ERP on the wire double', () => {
  const tables = [...demo.tables.flatMap((table) => [...loadStatements(table, 'postgres')]), 'analyze'].join(';\n');
  let wire: OracleWire;
  let plain: Audited;
  beforeAll(async () => {
    const database = await freshDatabase(url as string);
    await execute(database, tables);
    plain = await auditAndClose(await connector.open('postgres', database, openOptions()));
    wire = await freshWire(url as string, tables);
  }, 5 * MINUTES);
  afterAll(() => wire?.close());

  test(
    'has the findings that it has on PostgreSQL, with the statements of the Oracle dialect',
    async () => {
      expect(plain.findings.size).toBeGreaterThan(100);
      expect(differences(plain, await auditAndClose(await openWire(wire, { log: silentLog })))).toEqual([]);
    },
    5 * MINUTES,
  );
});
