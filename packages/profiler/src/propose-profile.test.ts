import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connector } from '@erp-audit/connector-postgres';
import { type CatalogueTable, type Source, silentLog } from '@erp-audit/core';
import { loadProfile } from '@erp-audit/engine';
import { openEmbedded } from '@erp-audit/pglite';
import { openOptions } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileYaml } from './profile-yaml.ts';
import { proposeProfile } from './propose-profile.ts';

const SCHEMA = `
  create table "Customers" ("Customer No." varchar(20) primary key, "Name: first
line" varchar(100), "E-Mail" varchar(80), "Phone #" varchar(30), blocked boolean);
  insert into "Customers" select 'C' || n, 'geheim ' || n, 'secret' || n || '@example.com', '030 12345' || n, n % 9 = 0 from generate_series(1, 60) n;
  create table suppliers (id int primary key, name text, mail text, status text);
  insert into suppliers select n, 'S' || n, 'none', (array['draft', E'odd\\n"code": x', 'N'])[1 + n % 3] from generate_series(1, 60) n;
  create table empty_table (id int primary key)`;

describe('a proposal', () => {
  let directory: string;
  let source: Source;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-proposal-'));
    const database = join(directory, 'erp');
    const embedded = await openEmbedded({ directory: database }, silentLog);
    await embedded.execSql(SCHEMA);
    await embedded.close();
    source = await connector.open('pglite', { directory: database }, openOptions());
  });
  afterAll(async () => {
    await source.close();
    rmSync(directory, { recursive: true, force: true });
  });

  test('with names and codes that YAML could misread is still a profile that loads', async () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const file = join(directory, `my-erp-${locale}.yaml`);
      writeFileSync(file, profileYaml(await proposeProfile({ source, profile: 'my-erp' }), locale));
      const { customer, supplier } = loadProfile(file).entities;
      expect(customer?.from).toBe('"Customers" t');
      expect(customer?.key).toEqual(['t."Customer No."']);
      expect(supplier?.status?.map).toEqual({ draft: 'draft' });
    }
  });

  test('says no value of a row, only codes of states', async () => {
    const proposal = await proposeProfile({ source, profile: 'my-erp' });
    expect(`${JSON.stringify(proposal)}${profileYaml(proposal, 'en')}`).not.toMatch(/geheim|secret/);
  });

  test('takes a column named like mail that holds none for less certain', async () => {
    const { entities } = await proposeProfile({ source, profile: 'my-erp' });
    const email = (entity: string) =>
      entities.find((each) => each.entity === entity)?.mapping?.fields.find(({ field }) => field === 'email');
    expect(email('customer')).toMatchObject({ isWritten: true, level: 'high', personal: 'contact' });
    expect(email('supplier')).toMatchObject({ isWritten: false });
  });

  test('of a database without tables is empty, and loads', async () => {
    const empty = await connector.open('pglite', { memory: true }, openOptions());
    try {
      const text = profileYaml(await proposeProfile({ source: empty, profile: 'my-erp' }), 'en');
      expect(parse(text)).toMatchObject({ profile: 'my-erp', entities: {} });
    } finally {
      await empty.close();
    }
  });
});

test('a catalogue of 5,000 tables is judged without asking for more than one table for each entity', async () => {
  const real = await connector.open('pglite', { memory: true }, openOptions());
  try {
    const asked: string[] = [];
    const rows: Source['rows'] = (query, options) => {
      asked.push(options.label);
      return real.rows(query, options);
    };
    const source: Source = { ...real, rows, catalogue: async () => manyTables(5_000) };
    const proposal = await proposeProfile({ source, profile: 'my-erp' });
    expect(proposal.tables).toBe(5_000);
    expect(asked.filter((label) => label.startsWith('sample')).length).toBeLessThanOrEqual(proposal.entities.length);
    const customer = proposal.entities.find(({ entity }) => entity === 'customer');
    expect(customer?.tables[0]?.table).toBe('customers');
    // The tables of this catalogue do not exist: what cannot be looked at is said, not thrown.
    expect(customer?.problem?.en).toContain('could not be looked at');
  } finally {
    await real.close();
  }
});

function manyTables(count: number): readonly CatalogueTable[] {
  const names = ['customers', ...Array.from({ length: count - 1 }, (_, n) => `z${n % 50}_config_log_${n}`)];
  const columns = ['id', 'name', 'phone', 'qty', 'status', 'created_at'].map((name) => ({
    ...{ name, sqlName: name, type: 'text', holds: 'text' as const },
    ...{ isNaiveTimestamp: false, isNullable: true, comment: null },
  }));
  return names.map((name) => ({
    ...{ schema: 'public', name, sqlName: name, kind: 'table' as const, estimatedRows: 10, comment: null },
    ...{ columns, primaryKey: ['id'], uniqueKeys: [], references: [] },
  }));
}
