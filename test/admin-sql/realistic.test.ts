import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { joinSql, raw, type Source, type Sql, withQuery } from '@erp-audit/core';
import { guardSql, loadProfile, profileTables } from '@erp-audit/engine';
import { MARIADB_MISSING, POSTGRES_MISSING } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fragmentSql } from '../../packages/engine/src/kinds/sql/fragments.ts';
import { type Segment, segmentsOf } from '../../packages/engine/src/kinds/sql/template.ts';
import { DEMO_PROFILE } from '../databases/audit.ts';
import { demoTables } from '../databases/demo-tables.ts';
import { loadFiles } from '../databases/files-database.ts';
import { loadMariadb } from '../databases/mariadb-database.ts';
import { loadPostgres } from '../databases/postgres-databases.ts';
import type { LoadedDatabase } from '../databases/test-databases.ts';
import { realisticQueries } from './statements.ts';

const demo = demoTables(1, 0.1);
const profile = loadProfile(DEMO_PROFILE);
const folder = mkdtempSync(path.join(tmpdir(), 'erp-audit-queries-'));
const postgresUrl = inject('postgresUrl');
const mariadbUrl = inject('mariadbUrl');
afterAll(() => rmSync(folder, { recursive: true }));

interface Place {
  readonly name: string;
  readonly dialect: string;
  readonly missing: string | undefined;
  load(): Promise<LoadedDatabase>;
}

const PLACES: readonly Place[] = [
  {
    name: 'PostgreSQL',
    dialect: 'postgres',
    missing: postgresUrl === undefined ? POSTGRES_MISSING : undefined,
    load: () => loadPostgres(postgresUrl ?? '', demo.tables),
  },
  {
    name: 'MariaDB',
    dialect: 'mysql',
    missing: mariadbUrl === undefined ? MARIADB_MISSING : undefined,
    load: () => loadMariadb(mariadbUrl ?? '', demo.tables),
  },
  { name: 'files', dialect: 'duckdb', missing: undefined, load: () => loadFiles(folder, demo.tables) },
];

function partOf(segment: Segment, { dialect }: Source): Sql {
  if (segment.type === 'text') return raw(segment.text);
  if (segment.type === 'entity') return raw(`erp_audit_${segment.name}`);
  if (segment.type === 'fragment') {
    return fragmentSql(segment.name, segment.column, dialect, demo.asOf) ?? raw('missing');
  }
  return segment.name === 'asOf' ? dialect.literal(demo.asOf, 'date') : dialect.literal(30, 'number');
}

/** The query as a rule would send it, over the entity that some of them read. */
async function statementOf(text: string, source: Source): Promise<Sql> {
  const { template, problems } = await guardSql(text, source.dialect.id);
  expect(problems).toEqual([]);
  const query = joinSql(
    segmentsOf(template).map((segment) => partOf(segment, source)),
    '',
  );
  const columns = ['company', 'key_1', 'key_2', 'status', 'qty', 'due_date'];
  const body = profileTables(profile, source.dialect, 'Asia/Shanghai').select('purchase_order_line', columns);
  return text.includes('{{purchase_order_line}}')
    ? withQuery({ name: 'erp_audit_purchase_order_line', body }, query)
    : query;
}

for (const { name, dialect, missing, load } of PLACES) {
  describe.skipIf(missing !== undefined)(`queries of people who look after an ERP, on ${name}`, () => {
    let loaded: LoadedDatabase;
    let source: Source;
    const filled = new Set<string>();
    beforeAll(async () => {
      loaded = await load();
      source = await loaded.open();
    });
    afterAll(async () => {
      await source?.close();
      await loaded?.remove?.();
    });

    const own = realisticQueries().filter((query) => query.dialect === dialect);
    test.each(own.map((query) => [query.id, query] as const))('%s runs', async (id, { text }) => {
      const rows = await source.rows(await statementOf(text, source), { label: id });
      if (rows.length > 0) filled.add(id);
    });

    test('most of them find something in the demo ERP', () => {
      expect(own.length - filled.size).toBeLessThanOrEqual(4);
    });
  });
}
