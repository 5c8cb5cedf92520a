import { connector } from '@erp-audit/connector-postgres';
import type { Source } from '@erp-audit/core';
import { loadProfile, type Profile } from '@erp-audit/engine';
import { execute, freshDatabase, openOptions } from '@erp-audit/testkit';
import { describe, expect, inject, test } from 'vitest';
import { type Audited, audited, DEMO_PROFILE, differences } from '../databases/audit.ts';
import { demoTables } from '../databases/demo-tables.ts';
import { hostileProfile } from '../databases/hostile-profile.ts';
import { hostileTables } from '../databases/hostile-tables.ts';
import { loadStatements } from '../databases/sql-texts.ts';
import type { StoredTable } from '../databases/stored-table.ts';
import { shippedRules } from '../demo/audit-demo.ts';
import { freshWire, openWire } from './open-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);
const MINUTES = 60_000;

const demo = demoTables(1, 0.1);
const shipped = loadProfile(DEMO_PROFILE);
const rules = shippedRules();
/** Collations that fold, for the reference; columns of Oracle have none before 12.2. */
const COLLATIONS = [
  "create collation folds_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
  "create collation folds_accents (provider = icu, locale = 'und-u-ks-level1', deterministic = false)",
];

function loading(tables: readonly StoredTable[]): string {
  return [...tables.flatMap((table) => [...loadStatements(table, 'postgres')]), 'analyze'].join(';\n');
}

function withoutCollations(table: StoredTable): StoredTable {
  return { ...table, columns: table.columns.map(({ name, type }) => ({ name, type })) };
}

async function auditAndClose(source: Source, profile: Profile): Promise<Audited> {
  try {
    return await audited(source, { profile, rules, asOf: demo.asOf });
  } finally {
    await source.close();
  }
}

describe.skipIf(reason !== undefined)('the demo ERP on the wire double', () => {
  test.each([
    ['as it is', demo.tables, shipped],
    ['in hostile storage', hostileTables(demo), hostileProfile(shipped)],
  ])('%s has the findings that it has on PostgreSQL', { timeout: 5 * MINUTES }, async (_, tables, profile) => {
    const database = await freshDatabase(url as string);
    await execute(database, [...COLLATIONS, loading(tables)].join(';\n'));
    const plain = await auditAndClose(await connector.open('postgres', database, openOptions()), profile);
    const wire = await freshWire(url as string, loading(tables.map(withoutCollations)));
    try {
      const onWire = await auditAndClose(await openWire(wire, { statementTimeoutSeconds: 240 }), profile);
      expect(plain.findings.size).toBeGreaterThan(100);
      expect(differences(plain, onWire)).toEqual([]);
    } finally {
      await wire.close();
    }
  });
});
