import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { execute, executeMariadb, freshDatabase, freshMariadb, MARIADB_MISSING } from '@erp-audit/testkit';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { AloneFigures, InTurnFigures, StreamOrder } from './stream-rows.ts';

const SCRIPT = fileURLToPath(new URL('stream-rows.ts', import.meta.url));
const given = process.env['ERP_AUDIT_TEST_STREAMED_ROWS'];
const ROWS = Number(given ?? 250_000);
/** Speed is the median of turns of 100,000 rows, of which so many are enough. */
const ROWS_IN_TURN = Math.min(ROWS, 1_600_000);
/** Speed is judged where the size is asked for: short streams on a busy machine tell nothing. */
const isFull = given !== undefined;
const LIMIT_MB = 200;
const LEAST_RATIO = 0.7;
const CLAIM = `${ROWS} rows stream with less than ${LIMIT_MB} MB of client memory and at least ${LEAST_RATIO * 100} % of the rows per second of the bare driver`;
const COMMAND = `ERP_AUDIT_TEST_STREAMED_ROWS=${ROWS} npx vitest run --config test/vitest.config.ts test/bench/stream-rows.test.ts`;

const QUERY = 'select n, order_no, supplier, qty, price, due, made, state, note from stream_rows';
/** Order lines as an ERP keeps them. */
const TABLE = `create table stream_rows (n int not null, order_no varchar(20) not null, supplier varchar(40) not null,
  qty numeric(18, 3) not null, price numeric(18, 4), due date, made timestamp not null, state varchar(10) not null,
  note varchar(100))`;

/** Fills the table on PostgreSQL's kind of SQL. */
const FILL = `insert into stream_rows select n, 'PO' || lpad(n::text, 10, '0'), '供应商 ' || n % 700, n % 1000 + 0.125,
  case when n % 50 = 0 then null else n % 90000 + 0.5 end, date '2026-01-01' + n % 300,
  timestamp '2025-01-01' + n * interval '1 second', 'open', 'Line of an order for part ' || n % 9999
  from generate_series(1, ${ROWS}) n`;

const MARIADB_FILL = `insert into stream_rows select seq, concat('PO', lpad(seq, 10, '0')), concat('供应商 ', seq % 700),
  seq % 1000 + 0.125, case when seq % 50 = 0 then null else seq % 90000 + 0.5 end, date '2026-01-01' + interval (seq % 300) day,
  timestamp '2025-01-01 00:00:00' + interval seq second, 'open', concat('Line of an order for part ', seq % 9999)
  from seq_1_to_${ROWS}`;

const DUCKDB_ROWS = `select n::int as n, 'PO' || lpad(n::varchar, 10, '0') as order_no, '供应商 ' || n % 700 as supplier,
  (n % 1000 + 0.125)::decimal(18, 3) as qty,
  case when n % 50 = 0 then null else (n % 90000 + 0.5)::decimal(18, 4) end as price,
  date '2026-01-01' + (n % 300)::int as due, timestamp '2025-01-01' + to_seconds(n) as made, 'open' as state,
  'Line of an order for part ' || n % 9999 as note from range(1, ${ROWS} + 1) r (n)`;

interface Subject {
  readonly order: Omit<StreamOrder, 'way'>;
  readonly remove: () => void;
}

interface Measured {
  readonly product: string;
  /** Median of the turns, each of the product against that of the driver next to it. */
  readonly ratio: number;
  readonly turns: number;
  readonly rowsPerSecond: { readonly driver: number; readonly product: number };
  readonly alone: AloneFigures;
}

const postgresUrl = inject('postgresUrl');
const mariadbUrl = inject('mariadbUrl');
const measured: Measured[] = [];

async function postgresSubject(): Promise<Subject> {
  const connection = await freshDatabase(postgresUrl ?? '');
  await execute(connection, `${TABLE}; ${FILL}`);
  await execute(connection, 'vacuum analyze stream_rows');
  const order = { type: 'postgres', connector: 'postgres', connection, query: QUERY };
  return { order, remove: () => {} };
}

async function pgliteSubject(): Promise<Subject> {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-stream-'));
  const embedded = await openEmbedded({ directory: join(directory, 'erp') }, silentLog);
  await embedded.execSql(TABLE);
  await embedded.execSql(FILL);
  await embedded.execSql('vacuum analyze stream_rows');
  await embedded.close();
  // A folder has one user at a time.
  cpSync(join(directory, 'erp'), join(directory, 'copy'), { recursive: true });
  const order = {
    type: 'pglite',
    connector: 'postgres',
    connection: { directory: join(directory, 'erp') },
    driverConnection: { directory: join(directory, 'copy') },
    query: QUERY,
  };
  return { order, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

async function mariadbSubject(): Promise<Subject> {
  const connection = await freshMariadb(mariadbUrl ?? '');
  await executeMariadb(connection, TABLE);
  await executeMariadb(connection, MARIADB_FILL);
  const order = { type: 'mariadb', connector: 'mysql', connection, query: QUERY };
  return { order, remove: () => {} };
}

async function filesSubject(): Promise<Subject> {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-stream-'));
  const instance = await DuckDBInstance.create(':memory:');
  const client = await instance.connect();
  await client.run(`copy (${DUCKDB_ROWS}) to '${join(directory, 'stream_rows.parquet')}' (format parquet)`);
  client.closeSync();
  instance.closeSync();
  const order = { type: 'files', connector: 'files', connection: { directory }, query: QUERY };
  return { order, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

async function stream<Figures>(order: StreamOrder): Promise<Figures> {
  const flags = ['--import', 'tsx', SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, JSON.stringify(order)]);
  return JSON.parse(stdout) as Figures;
}

async function measure(product: string, order: Subject['order']): Promise<Measured> {
  const alone = await stream<AloneFigures>({ ...order, way: 'alone' });
  const query = `${order.query} limit ${ROWS_IN_TURN}`;
  const { rows, turns } = await stream<InTurnFigures>({ ...order, query, way: 'in turn' });
  expect([alone.rows, rows]).toEqual([ROWS, { driver: ROWS_IN_TURN, product: ROWS_IN_TURN }]);
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    product,
    ratio: Number(median(turns.map((turn) => turn.product / turn.driver)).toFixed(2)),
    turns: turns.length,
    rowsPerSecond: {
      driver: median(turns.map(({ driver }) => driver)),
      product: median(turns.map((turn) => turn.product)),
    },
    alone,
  };
}

const SUBJECTS: readonly (readonly [product: string, prepare: () => Promise<Subject>, missing: string | undefined])[] =
  [
    ['PostgreSQL', postgresSubject, postgresUrl === undefined ? 'no PostgreSQL server' : undefined],
    ['MariaDB', mariadbSubject, mariadbUrl === undefined ? MARIADB_MISSING : undefined],
    ['PGlite', pgliteSubject, undefined],
    ['files (Parquet)', filesSubject, undefined],
  ];

describe(`${ROWS} rows through a connector`, () => {
  for (const [product, prepare, missing] of SUBJECTS) {
    test.skipIf(missing !== undefined)(
      `from ${product}: less than ${LIMIT_MB} MB, nearly as fast as the bare driver${missing === undefined ? '' : ` (skipped: ${missing})`}`,
      { timeout: 3_600_000 },
      async () => {
        const subject = await prepare();
        try {
          const figures = await measure(product, subject.order);
          measured.push(figures);
          process.stdout.write(`${JSON.stringify(figures)}\n`);
          expect(figures.alone.growthMb).toBeLessThan(LIMIT_MB);
          if (isFull) expect(figures.ratio).toBeGreaterThanOrEqual(LEAST_RATIO);
        } finally {
          subject.remove();
        }
      },
    );
  }

  afterAll(() => {
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    if (file === undefined) return;
    const load = loadavg().map((value) => Number(value.toFixed(1)));
    const machine = { cores: cpus().length, node: process.version, load };
    const made = { claim: CLAIM, command: COMMAND, date: new Date().toISOString().slice(0, 10), machine };
    writeFileSync(file, `${JSON.stringify({ ...made, measured }, null, 2)}\n`);
  });
});
