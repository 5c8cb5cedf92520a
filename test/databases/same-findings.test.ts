import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadProfile, type Profile } from '@erp-audit/engine';
import { type PostgresServer, startNewestPostgres } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shippedRules } from '../demo/audit-demo.ts';
import { type Audited, audited, DEMO_PROFILE, differences } from './audit.ts';
import { demoTables } from './demo-tables.ts';
import { addedFindings } from './hostile-cases.ts';
import { hostileProfile } from './hostile-profile.ts';
import { hostileTables } from './hostile-tables.ts';
import type { StoredTable } from './stored-table.ts';
import { type TestDatabase, testDatabases } from './test-databases.ts';

const SCALE = Number(process.env['ERP_AUDIT_TEST_DATABASES_SCALE'] ?? '0.1');
const MINUTES = 60_000;

const folder = mkdtempSync(path.join(tmpdir(), '各库 '));
const demo = demoTables(1, SCALE);
// What is found by likeness changes with every record beside it; its rows and their reading have tests of their own.
const rules = shippedRules().filter(({ kind }) => kind !== 'duplicates');
const shipped = loadProfile(DEMO_PROFILE);
const hostile = hostileProfile(shipped);

const newest: PostgresServer | undefined = await startNewestPostgres();
const servers = {
  ...{ postgres: inject('postgresUrl'), newestPostgres: newest?.url, mariadb: inject('mariadbUrl') },
  ...{ mssql: process.env['ERP_AUDIT_TEST_MSSQL_URL'], oracle: process.env['ERP_AUDIT_TEST_ORACLE_URL'] },
};
const [first, ...others] = testDatabases(servers);
for (const { name, missing } of others) {
  if (missing !== undefined) process.stderr.write(`Skipped: the findings on ${name} (${missing}).\n`);
}
afterAll(async () => {
  await newest?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
async function auditIn(database: TestDatabase, tables: readonly StoredTable[], profile: Profile): Promise<Audited> {
  count += 1;
  const own = path.join(folder, String(count));
  mkdirSync(own);
  const loaded = await database.load(tables, own);
  const source = await loaded.open();
  try {
    return await audited(source, { profile, rules, asOf: demo.asOf });
  } finally {
    await source.close();
    await loaded.remove?.();
  }
}

/** Rules that were not checked to their end, or found nothing that could be compared. */
function unproven({ outcomes }: Audited): string[] {
  return [...outcomes].flatMap(([target, outcome]) =>
    outcome.startsWith('{"state":"checked"') && !outcome.includes('"found":0,') ? [] : [`${target} ${outcome}`],
  );
}

/** A finding as `addedFindings` names it: by rule and key, without company and what is hashed; with its evidence. */
function named(finding: string): [name: string, evidence: Record<string, unknown>] {
  const { code, key, evidence } = JSON.parse(finding) as {
    code: string;
    key: string[];
    evidence: string;
  };
  const parts = key.slice(1).filter((part) => part !== '' && !/^[0-9a-f]{64}$/.test(part));
  return [[code, ...parts].join(' '), JSON.parse(evidence) as Record<string, unknown>];
}

let plain: Audited;
beforeAll(async () => {
  plain = await auditIn(first, demo.tables, shipped);
}, 5 * MINUTES);

describe('the demo ERP', () => {
  it(`has findings of every rule on ${first.name}`, () => {
    expect(unproven(plain)).toEqual([]);
    expect([...plain.creators.keys()]).toEqual(expect.arrayContaining(['people', 'customer', 'purchase_order_line']));
  });

  for (const database of others) {
    it.skipIf(database.missing)(`has the same findings on ${database.name}`, { timeout: 5 * MINUTES }, async () => {
      expect(differences(plain, await auditIn(database, demo.tables, shipped))).toEqual([]);
    });
  }
});

describe('the demo ERP in hostile storage', () => {
  let grown: Audited;
  beforeAll(async () => {
    grown = await auditIn(first, hostileTables(demo), hostile);
  }, 5 * MINUTES);

  it(`has every finding of the plain one, unchanged, on ${first.name}`, () => {
    const kept = new Map([...grown.findings].filter(([id]) => plain.findings.has(id)));
    // What was added was created by somebody, too: that is another number, not another finding.
    const own = { ...grown, findings: kept, outcomes: new Map(), creators: plain.creators };
    expect(differences({ ...plain, outcomes: new Map() }, own)).toEqual([]);
    expect(unproven(grown)).toEqual([]);
  });

  it('has the findings that were added to it, and no others', () => {
    const added = [...grown.findings].filter(([id]) => !plain.findings.has(id)).map(([, finding]) => named(finding));
    const expected = addedFindings();
    expect(added.map(([name]) => name).toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [name, evidence] of added) expect({ name, ...evidence }).toMatchObject(expected.get(name) ?? {});
  });

  for (const database of others) {
    it.skipIf(database.missing)(`has the same findings on ${database.name}`, { timeout: 5 * MINUTES }, async () => {
      expect(differences(grown, await auditIn(database, hostileTables(demo), hostile))).toEqual([]);
    });
  }
});
