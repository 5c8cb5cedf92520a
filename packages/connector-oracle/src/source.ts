import { type OpenOptions, type QueryOptions, type Row, raw, renderSql, type Source, type Sql } from '@erp-audit/core';
import { readCatalogue } from './catalogue.ts';
import { createOracleDialect } from './dialect.ts';
import type { Server } from './oracle-server.ts';
import { readOnlyAccount } from './read-only-account.ts';
import { refuseAllButQueries } from './single-query.ts';
import { ReadTransaction, type StatementSettings } from './statement.ts';
import { writeAbilities } from './write-abilities.ts';

const IDENTITY = raw(
  "select sys_context('USERENV', 'SESSION_USER') as name, sys_context('USERENV', 'DB_NAME') as database from dual",
);

/** Every account may read it. */
const CHARACTER_SET = "select value from nls_database_parameters where parameter = 'NLS_CHARACTERSET'";

/** A source over a server; asks it once for what its dialect depends on. */
export async function createSource(server: Server, options: OpenOptions): Promise<Source> {
  const settings: StatementSettings = { source: options.name, timeoutSeconds: options.statementTimeoutSeconds };
  const [parameter] = await collect(streamText(server, settings, CHARACTER_SET, [], { label: 'open' }));
  const version = server.version();
  const dialect = createOracleDialect({ version, characterSet: String(parameter?.['value']) });
  const stream = (statement: Sql, query: QueryOptions) => {
    const { text, values } = renderSql(statement, dialect);
    return streamText(server, settings, text, values, query);
  };
  const rows = (statement: Sql, query: QueryOptions) => collect(stream(statement, query));
  return {
    dialect,
    consistency: 'snapshot',
    identity: async () => {
      const [row = {}] = await rows(IDENTITY, { label: 'identity' });
      return {
        product: 'Oracle Database',
        version,
        server: server.place.server,
        database: String(row['database']),
        user: String(row['name']),
      };
    },
    stream,
    rows,
    // EXPLAIN PLAN writes into a table, which a session that only reads cannot do.
    planCost: async () => undefined,
    writeAbilities: () => writeAbilities(rows),
    readOnlyAccount: () => readOnlyAccount(rows, options.schema),
    catalogue: () => readCatalogue(rows),
    close: () => server.close(),
  };
}

async function* streamText(
  server: Server,
  settings: StatementSettings,
  text: string,
  values: Parameters<ReadTransaction['rows']>[1],
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  refuseAllButQueries(text, options.label, settings.source);
  const transaction = await ReadTransaction.begin(server, settings, options);
  try {
    yield* transaction.rows(text, values);
  } finally {
    await transaction.end();
  }
}

async function collect(batches: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const batch of batches) for (const row of batch) all.push(row);
  return all;
}
