import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import mysql from 'mysql2';
import pg from 'pg';

/** Rows of one query, as a program would read them that is written for this driver alone. */
export interface BareStream {
  batches(): AsyncIterable<readonly object[]>;
  close(): Promise<void>;
}

type OpenBare = (connection: unknown, query: string) => Promise<BareStream>;

const ROWS_A_BATCH = 1_000;

/**
 * Each driver in its quickest way to read more rows than memory holds. Values are left as they come over the wire:
 * making dates and decimals of them would only slow the driver down.
 */
export const BARE_DRIVERS: Readonly<Record<string, OpenBare>> = {
  postgres: openPostgres,
  pglite: openPglite,
  mariadb: openMysql,
  files: openDuckdb,
};

/** A portal of the protocol, from which pg fetches by itself. */
async function openPostgres(connection: unknown, text: string): Promise<BareStream> {
  const types = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig;
  const client = new pg.Client({ connectionString: String(connection), types });
  await client.connect();
  return { batches: () => portalRows(client, text), close: () => client.end() };
}

/** The socket is paused while a batch waits to be taken: otherwise the driver would work on in the turn of another. */
async function* portalRows(client: pg.Client, text: string): AsyncGenerator<readonly object[]> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const query = new pg.Query({ text, rows: ROWS_A_BATCH } as pg.QueryConfig);
  let waiting: object[] = [];
  let wake = () => {};
  let ended = false;
  const end = () => {
    ended = true;
    wake();
  };
  query.on('row', (row: object) => {
    if (waiting.push(row) < ROWS_A_BATCH) return;
    stream.pause();
    wake();
  });
  query.on('end', end);
  query.on('error', end);
  client.query(query);
  while (!ended || waiting.length > 0) {
    if (waiting.length < ROWS_A_BATCH && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) yield batch;
    stream.resume();
  }
}

interface Pglite {
  query(text: string, values?: unknown[], options?: object): Promise<{ readonly rows: object[] }>;
  close(): Promise<void>;
}

/** In the thread of the program, which is how PGlite is used by itself; a cursor is all it has against large results. */
async function openPglite(connection: unknown, text: string): Promise<BareStream> {
  const { directory } = connection as { readonly directory: string };
  const require = createRequire(new URL('../../packages/pglite/package.json', import.meta.url));
  const module = pathToFileURL(require.resolve('@electric-sql/pglite')).href;
  const { PGlite } = (await import(module)) as { PGlite: { create(options: object): Promise<Pglite> } };
  const database = await PGlite.create({ dataDir: join(directory, 'data') });
  await database.query('begin');
  await database.query(`declare bare no scroll cursor for ${text}`);
  async function* batches() {
    for (;;) {
      const { rows } = await database.query(`fetch forward ${ROWS_A_BATCH} from bare`);
      if (rows.length === 0) return;
      yield rows;
    }
  }
  return { batches, close: () => database.close() };
}

async function openMysql(connection: unknown, text: string): Promise<BareStream> {
  const uri = String(connection).replace(/^mariadb:/, 'mysql:');
  const client = mysql.createConnection({ uri, dateStrings: true });
  async function* batches() {
    let batch: object[] = [];
    for await (const row of client.query(text).stream({ highWaterMark: ROWS_A_BATCH })) {
      batch.push(row as object);
      if (batch.length < ROWS_A_BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
  return { batches, close: () => client.promise().end() };
}

/** Over the files of the folder themselves, with DuckDB in memory. */
async function openDuckdb(connection: unknown, text: string): Promise<BareStream> {
  const { directory } = connection as { readonly directory: string };
  const instance = await DuckDBInstance.create(':memory:');
  const client = await instance.connect();
  await client.run(`create view stream_rows as select * from '${join(directory, 'stream_rows.parquet')}'`);
  async function* batches() {
    const result = await client.stream(text);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRowObjects(result.deduplicatedColumnNames());
    }
  }
  return {
    batches,
    close: async () => {
      client.closeSync();
      instance.closeSync();
    },
  };
}
