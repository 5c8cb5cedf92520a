import { type QueryOptions, type Row, raw, renderSql, type Source, type Sql } from '@erp-audit/core';
import { readCatalogue } from './catalogue.ts';
import { createMysqlDialect } from './dialect.ts';
import { planCost } from './plan-cost.ts';
import { readOnlyAccount } from './read-only-account.ts';
import type { Server } from './server.ts';
import { serverVersion } from './server-version.ts';
import { ReadTransaction, type StatementSettings } from './statement.ts';
import { writeAbilities } from './write-abilities.ts';

const ROWS_A_BATCH = 1_000;
const IDENTITY = raw('select version() as version, current_user() as name, database() as place');

type RenderedStatement = ReturnType<typeof renderSql>;

/**
 * A source on a server. Which product and version it is decides the settings of every session, so it is asked first.
 * @throws AuditError `SOURCE_*` where the server cannot be reached or used
 */
export async function createSource(server: Server, settings: StatementSettings): Promise<Source> {
  const [row] = await read(server, settings, { text: 'select version() as version', values: [] }, { label: 'open' });
  const version = serverVersion(String(row?.['version']));
  const dialect = createMysqlDialect(version);
  const known = { ...settings, version };
  const rows = (statement: Sql, options: QueryOptions) => read(server, known, renderSql(statement, dialect), options);
  return {
    dialect,
    consistency: 'snapshot',
    identity: async () => {
      const [identity = {}] = await rows(IDENTITY, { label: 'identity' });
      return {
        product: version.product,
        version: String(identity['version']),
        server: server.place,
        database: String(identity['place']),
        user: String(identity['name']),
      };
    },
    stream: (statement, options) => stream(server, known, renderSql(statement, dialect), options),
    rows,
    planCost: async (statement) => {
      const { text, values } = renderSql(statement, dialect);
      const plan = { text: `explain format=json ${text}`, values };
      return planCost((await read(server, known, plan, { label: 'plan cost' }))[0]);
    },
    writeAbilities: () => writeAbilities(rows, version),
    readOnlyAccount: async () => readOnlyAccount(server.database),
    catalogue: () => readCatalogue(rows),
    close: () => server.close(),
  };
}

async function read(
  server: Server,
  settings: StatementSettings,
  { text, values }: RenderedStatement,
  options: QueryOptions,
): Promise<readonly Row[]> {
  const transaction = await ReadTransaction.begin(server, settings, options, 'rows');
  try {
    return await transaction.rows(text, values);
  } finally {
    await transaction.end();
  }
}

async function* stream(
  server: Server,
  settings: StatementSettings,
  { text, values }: RenderedStatement,
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  const transaction = await ReadTransaction.begin(server, settings, options, 'stream');
  try {
    yield* transaction.batches(text, values, ROWS_A_BATCH);
  } finally {
    await transaction.end();
  }
}
