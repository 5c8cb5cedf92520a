import {
  AuditError,
  type QueryOptions,
  type Row,
  raw,
  renderSql,
  type Source,
  type Sql,
  type SqlValue,
  sql,
} from '@erp-audit/core';
import { SOURCE_ERRORS } from '@erp-audit/driver-kit';
import { readCatalogue } from './catalogue.ts';
import { typeNames } from './column-types.ts';
import { createPostgresDialect } from './dialect.ts';
import { FIRST_FETCH, nextFetch } from './fetch-size.ts';
import { isQuery } from './is-query.ts';
import { readOnlyAccount } from './read-only-account.ts';
import type { Server } from './server.ts';
import { ReadTransaction, type StatementSettings } from './statement.ts';
import { WRITE_ABILITIES } from './write-abilities.ts';

const CURSOR = 'audit_rows';
const STYLE = createPostgresDialect();
const IDENTITY = raw(
  "select current_setting('server_version') as version, current_user as name, current_database() as database",
);
/** The collations by which upper and lower case are right for all letters, best first; which exist depends on the build. */
const CASE_COLLATION = raw(
  `select collname from pg_collation where collname in ('und-x-icu', 'pg_unicode_fast', 'pg_c_utf8')
   and collnamespace = 'pg_catalog'::regnamespace and collencoding in (-1, 6)
   order by array_position(array['und-x-icu', 'pg_unicode_fast', 'pg_c_utf8']::name[], collname) limit 1`,
);
/** What the dialect depends on. */
const ABILITIES = sql`select (${CASE_COLLATION}) as collation, current_setting('server_version_num') as version`;
/** From here on a value is looked for among a list of constants by their hashes. */
const HASHED_LISTS = 140_000;

/** A source over a server or an embedded database; asks it once for what its dialect depends on. */
export async function createSource(server: Server, given: StatementSettings): Promise<Source> {
  const settings = { ...given, checksClient: server.hasSocket && (await checksClient(server, given)) };
  const query = (statement: Sql, options: QueryOptions) => readAll(server, settings, statement, options);
  const [abilities = {}] = await query(ABILITIES, { label: 'open' });
  const collation = abilities['collation'] ?? undefined;
  const dialect = createPostgresDialect(
    collation === undefined ? undefined : `pg_catalog."${collation}"`,
    Number(abilities['version']) >= HASHED_LISTS,
  );
  return {
    dialect,
    consistency: 'snapshot',
    connections: server.connections,
    identity: async () => {
      const [row = {}] = await query(IDENTITY, { label: 'identity' });
      const { product, server: host, database } = server.place;
      const user = String(row['name']);
      return {
        product,
        version: String(row['version']),
        server: host,
        database: database ?? String(row['database']),
        user,
      };
    },
    stream: (statement, options) => streamRows(server, settings, statement, options),
    rows: query,
    columnTypes: async (statement, options) => {
      const fields = await describe(server, settings, statement, options);
      const names = await query(typeNames(fields), options);
      return new Map(fields.map(({ name }, index) => [name, String(names[index]?.['name'] ?? '')]));
    },
    planCost: async (statement) => totalCost(await explain(server, settings, statement)),
    writeAbilities: async () => {
      if (!server.hasAccounts) return [];
      return (await query(WRITE_ABILITIES, { label: 'write abilities' })).map((row) => String(row['ability']));
    },
    ...(server.hasAccounts ? { readOnlyAccount: () => readOnlyAccount(query, settings.schema) } : {}),
    catalogue: () => readCatalogue(query),
    close: () => server.close(),
  };
}

/** PostgreSQL has it from version 14 on, and not on every operating system. */
async function checksClient(server: Server, settings: StatementSettings): Promise<boolean> {
  try {
    await runOnce(server, settings, "set local client_connection_check_interval = '10s'", [], { label: 'open' });
    return true;
  } catch (error) {
    if (error instanceof AuditError && error.code === 'SOURCE_QUERY_FAILED') return false;
    throw error;
  }
}

async function readAll(
  server: Server,
  settings: StatementSettings,
  statement: Sql,
  options: QueryOptions,
): Promise<readonly Row[]> {
  const { text, values } = queryText(statement, settings, options);
  return runOnce(server, settings, text, values, options);
}

/** @throws AuditError `SOURCE_READ_ONLY` for what is not a query */
function queryText(statement: Sql, { source }: StatementSettings, { label }: QueryOptions) {
  const rendered = renderSql(statement, STYLE);
  if (!isQuery(rendered.text)) throw SOURCE_ERRORS.readOnly({ source, phase: 'query', label });
  return rendered;
}

/** The columns of a query; no row is read. */
async function describe(server: Server, settings: StatementSettings, statement: Sql, options: QueryOptions) {
  const { text, values } = queryText(sql`select * from (${statement}) described where 1 = 0`, settings, options);
  const transaction = await ReadTransaction.begin(server, settings, options);
  try {
    return (await transaction.read(text, values)).fields;
  } finally {
    await transaction.end();
  }
}

/** The planner's answer; nothing is executed. */
async function explain(server: Server, settings: StatementSettings, statement: Sql): Promise<Row | undefined> {
  const { text, values } = renderSql(statement, STYLE);
  const [row] = await runOnce(server, settings, `explain (format json) ${text}`, values, { label: 'plan cost' });
  return row;
}

async function runOnce(
  server: Server,
  settings: StatementSettings,
  text: string,
  values: readonly SqlValue[],
  options: QueryOptions,
): Promise<readonly Row[]> {
  const transaction = await ReadTransaction.begin(server, settings, options);
  try {
    return await transaction.run(text, values);
  } finally {
    await transaction.end();
  }
}

async function* streamRows(
  server: Server,
  settings: StatementSettings,
  statement: Sql,
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  const { text, values } = queryText(statement, settings, options);
  if (!server.hasSocket) return yield* fetchRows(server, settings, { text, values }, options);
  const transaction = await ReadTransaction.begin(server, settings, { ...options, isStream: true });
  try {
    yield* transaction.stream(text, values);
  } finally {
    await transaction.end();
  }
}

/** Where nothing can be left in a socket: a cursor gives as many rows as were asked for. */
async function* fetchRows(
  server: Server,
  settings: StatementSettings,
  { text, values }: ReturnType<typeof renderSql>,
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  const transaction = await ReadTransaction.begin(server, settings, options);
  try {
    await transaction.run(`declare ${CURSOR} no scroll cursor for ${text}`, values);
    for (let size = FIRST_FETCH; ; ) {
      const batch = await transaction.run(`fetch forward ${size} from ${CURSOR}`);
      if (batch.length > 0) yield batch;
      if (batch.length < size) return;
      size = nextFetch(batch);
    }
  } finally {
    await transaction.end();
  }
}

function totalCost(row: Row | undefined): number | undefined {
  const [entry] = (row?.['QUERY PLAN'] ?? []) as unknown as { readonly Plan?: { readonly 'Total Cost'?: number } }[];
  return entry?.Plan?.['Total Cost'];
}
