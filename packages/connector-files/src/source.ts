import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import {
  type ExtractFile,
  type Extracts,
  type QueryOptions,
  type Row,
  raw,
  renderSql,
  type Source,
  type SourceIdentity,
  type Sql,
  type TableReading,
} from '@erp-audit/core';
import { readCatalogue } from './catalogue.ts';
import { ConnectionPool } from './database/connection-pool.ts';
import { createDuckdbDialect } from './dialect.ts';
import { READ_REJECTED_LINES, rejectedLine } from './reading/rejected-lines.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { ReadStatement, type StatementSettings } from './statement.ts';
import { tablesReadBy } from './tables-read-by.ts';

/** What was loaded, and from where. */
export interface LoadedExtracts {
  readonly instance: DuckDBInstance;
  readonly tables: readonly TableReading[];
  readonly files: readonly ExtractFile[];
  readonly identity: Pick<SourceIdentity, 'version' | 'database'>;
  /** Removes the database. */
  remove(): Promise<void>;
}

export interface SourceSettings {
  readonly source: string;
  readonly connections: number;
  readonly timeoutSeconds: number;
}

/** A source over extracts that were loaded: they do not change any more, so that every statement sees one state. */
export async function createSource(loaded: LoadedExtracts, settings: SourceSettings): Promise<Source> {
  const pool = new ConnectionPool(loaded.instance, settings.connections);
  const names = await loaded.instance.connect();
  const dialect = createDuckdbDialect();
  const extracts = extractsOf(loaded, names, pool, settings);
  const check = (text: string, context: { readonly source: string; readonly label: string }) =>
    refuseUnreadable(tablesReadBy(names, loaded.tables, text), context);
  const checked: StatementSettings = { ...settings, check };
  const stream = (statement: Sql, options: QueryOptions) => streamRows(pool, checked, statement, options);
  const rows = async (statement: Sql, options: QueryOptions) => {
    const all: Row[] = [];
    for await (const batch of stream(statement, options)) all.push(...batch);
    return all;
  };
  return {
    dialect,
    consistency: 'snapshot',
    identity: async () => ({
      product: 'DuckDB (files)',
      server: 'files',
      user: '-',
      ...loaded.identity,
      files: loaded.files,
    }),
    stream,
    rows,
    planCost: (statement) => planCost(pool, checked, statement),
    writeAbilities: async () => [],
    catalogue: () => readCatalogue(rows),
    extracts,
    close: async () => {
      names.closeSync();
      await pool.close();
      await loaded.remove();
    },
  };
}

async function* streamRows(
  pool: ConnectionPool,
  settings: StatementSettings,
  statement: Sql,
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  const { text, values } = renderSql(statement, createDuckdbDialect());
  const running = await ReadStatement.begin(pool, settings, options, text, values);
  try {
    for (;;) {
      const batch = await running.fetch();
      if (batch.length === 0) return;
      yield batch;
    }
  } finally {
    await running.end();
  }
}

/** DuckDB tells no cost but how many rows it expects each step of its plan to give; their sum is what there is to do. */
async function planCost(
  pool: ConnectionPool,
  settings: StatementSettings,
  statement: Sql,
): Promise<number | undefined> {
  const { text, values } = renderSql(statement, createDuckdbDialect());
  const options = { label: 'plan cost' };
  const running = await ReadStatement.begin(pool, settings, options, `explain (format json) ${text}`, values);
  try {
    const [row] = await running.fetch();
    const plan = String(row?.['explain_value'] ?? '');
    const rows = [...plan.matchAll(/"Estimated Cardinality": "(\d+)"/g)].map(([, count]) => Number(count));
    return rows.length === 0 ? undefined : rows.reduce((sum, count) => sum + count, 1);
  } finally {
    await running.end();
  }
}

function extractsOf(
  { tables }: LoadedExtracts,
  names: DuckDBConnection,
  pool: ConnectionPool,
  { source, timeoutSeconds }: SourceSettings,
): Extracts {
  const settings = { source, timeoutSeconds, check: () => {} };
  return {
    tables,
    async *rejectedLines() {
      const options = { label: 'rejected lines' };
      for await (const batch of streamRows(pool, settings, raw(READ_REJECTED_LINES), options)) {
        yield batch.map(rejectedLine);
      }
    },
    lossesOf: (statement) => tablesReadBy(names, tables, statement).filter(({ rejected }) => rejected > 0),
  };
}
