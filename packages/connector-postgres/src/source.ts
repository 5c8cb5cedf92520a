import { AuditError, type QueryOptions, type Row, raw, renderSql, type Source, type Sql, sql } from '@erp-audit/core';
import { SOURCE_ERRORS } from '@erp-audit/driver-kit';
import { readCatalogue } from './catalogue.ts';
import { TypeNames } from './column-types.ts';
import { createPostgresDialect } from './dialect.ts';
import { FIRST_FETCH, nextFetch } from './fetch-size.ts';
import { isQuery } from './is-query.ts';
import { readOnlyAccount } from './read-only-account.ts';
import { ReadTransactions } from './read-transactions.ts';
import type { Server } from './server.ts';
import type { ReadTransaction, StatementSettings } from './statement.ts';
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
  const transactions = new ReadTransactions(server);
  const settings = { ...given, checksClient: server.hasSocket && (await checksClient(transactions, given)) };
  const reader: Reader = { server, settings, transactions };
  const names = new TypeNames();
  const query = (statement: Sql, options: QueryOptions) => readAll(reader, statement, options);
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
    stream: (statement, options) => streamRows(reader, statement, options),
    rows: query,
    columnTypes: async (statement, options) => {
      const fields = await describe(reader, statement, options);
      const types = await names.of(fields, (asked) => query(asked, options));
      return new Map(fields.map(({ name }, index) => [name, types[index] ?? '']));
    },
    planCost: async (statement) => totalCost(await explain(reader, statement)),
    writeAbilities: async () => {
      if (!server.hasAccounts) return [];
      return (await query(WRITE_ABILITIES, { label: 'write abilities' })).map((row) => String(row['ability']));
    },
    ...(server.hasAccounts ? { readOnlyAccount: () => readOnlyAccount(query, settings.schema) } : {}),
    catalogue: () => readCatalogue(query),
    close: () => server.close(),
  };
}

/** What the statements of a source are read with. */
interface Reader {
  readonly server: Server;
  readonly settings: StatementSettings;
  readonly transactions: ReadTransactions;
}

/** PostgreSQL has it from version 14 on, and not on every operating system. */
async function checksClient(transactions: ReadTransactions, settings: StatementSettings): Promise<boolean> {
  const set = (transaction: ReadTransaction) =>
    transaction.run("set local client_connection_check_interval = '10s'", []);
  try {
    await transactions.use(settings, { label: 'open' }, set);
    return true;
  } catch (error) {
    if (error instanceof AuditError && error.code === 'SOURCE_QUERY_FAILED') return false;
    throw error;
  }
}

async function readAll(reader: Reader, statement: Sql, options: QueryOptions): Promise<readonly Row[]> {
  const { text, values } = queryText(statement, reader, options);
  return reader.transactions.use(reader.settings, options, (transaction) => transaction.run(text, values));
}

/** @throws AuditError `SOURCE_READ_ONLY` for what is not a query */
function queryText(statement: Sql, { settings: { source } }: Reader, { label }: QueryOptions) {
  const rendered = renderSql(statement, STYLE);
  if (!isQuery(rendered.text)) throw SOURCE_ERRORS.readOnly({ source, phase: 'query', label });
  return rendered;
}

/** The columns of a query; no row is read. */
async function describe(reader: Reader, statement: Sql, options: QueryOptions) {
  const { text, values } = queryText(sql`select * from (${statement}) described where 1 = 0`, reader, options);
  return reader.transactions.use(
    reader.settings,
    options,
    async (transaction) => (await transaction.read(text, values)).fields,
  );
}

/** The planner's answer; nothing is executed. */
async function explain({ settings, transactions }: Reader, statement: Sql): Promise<Row | undefined> {
  const { text, values } = renderSql(statement, STYLE);
  const ask = (transaction: ReadTransaction) => transaction.run(`explain (format json) ${text}`, values);
  const [row] = await transactions.use(settings, { label: 'plan cost' }, ask);
  return row;
}

async function* streamRows(reader: Reader, statement: Sql, options: QueryOptions): AsyncGenerator<readonly Row[]> {
  const { text, values } = queryText(statement, reader, options);
  if (!reader.server.hasSocket) return yield* fetchRows(reader, { text, values }, options);
  const transaction = await reader.transactions.begin(reader.settings, { ...options, isStream: true });
  try {
    yield* transaction.stream(text, values);
  } finally {
    await transaction.end();
  }
}

/** Where nothing can be left in a socket: a cursor gives as many rows as were asked for. */
async function* fetchRows(
  { settings, transactions }: Reader,
  { text, values }: ReturnType<typeof renderSql>,
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  const transaction = await transactions.begin(settings, options);
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
