import {
  AuditError,
  type OpenOptions,
  type QueryOptions,
  type Row,
  raw,
  renderSql,
  type Source,
  type Sql,
  wholeStatement,
} from '@erp-audit/core';
import type { Pool } from '@erp-audit/driver-kit';
import type { Connection } from 'tedious';
import { readCatalogue } from './catalogue.ts';
import { placeOf, type ServerSettings } from './connection-settings.ts';
import { createMssqlDialect } from './dialect.ts';
import { PROBE, readingOf, refuseOtherSchema } from './open-session.ts';
import { readOnlyAccount } from './read-only-account.ts';
import { hasFeature, type ServerVersion, serverVersion } from './server-version.ts';
import { ReadTransaction } from './statement.ts';
import type { StatementSettings } from './statement-text.ts';
import { WRITE_ABILITIES } from './write-abilities.ts';

const SUBTREE_COST = /<StmtSimple\b[^>]*\bStatementSubTreeCost="([0-9.eE+-]+)"/g;
const DIALECT = createMssqlDialect();
/** Roles and organisations may be as deep as they are. */
const DEEP_TREES = 'maxrecursion 0';
/** Of what a statement may reserve at most, which is a quarter of the server's memory. */
const GRANT_PERCENT = 10;

/** A source over a pool; asks the server once for what its dialect and its reads depend on. */
export async function createSource(
  pool: Pool<Connection>,
  server: ServerSettings,
  options: OpenOptions,
): Promise<Source> {
  const { name: source, statementTimeoutSeconds: timeoutSeconds, reads = 'auto' } = options;
  const probing: StatementSettings = { source, timeoutSeconds, isolation: 'read committed', hints: [DEEP_TREES] };
  const [probe = {}] = await readAll(pool, probing, raw(PROBE), { label: 'open' });
  refuseOtherSchema(probe, source, options.schema);
  const { isolation, consistency } = readingOf(probe, reads);
  const version = String(probe['version']);
  const product = serverVersion(version, Number(probe['engine_edition']), Number(probe['compatibility']));
  const settings: StatementSettings = { ...probing, isolation, hints: hintsFor(product, server) };
  const query = (statement: Sql, given: QueryOptions) => readAll(pool, settings, statement, given);
  return {
    dialect: createMssqlDialect(product),
    consistency,
    identity: async () => ({
      product: 'SQL Server',
      version,
      server: placeOf(server),
      database: String(probe['database']),
      user: String(probe['login']),
    }),
    stream: (statement, given) => streamRows(pool, settings, statement, given),
    rows: query,
    planCost: (statement) => planCost(pool, settings, statement),
    writeAbilities: async () => {
      const rows = await query(WRITE_ABILITIES, { label: 'write abilities' });
      return rows.map((row) => String(row['ability']));
    },
    readOnlyAccount: () => readOnlyAccount(query),
    catalogue: () => readCatalogue(query),
    close: () => pool.close(),
  };
}

/** An audit leaves processors and memory to those who work; texts of 4,000 characters make the server reserve much. */
function hintsFor(product: ServerVersion, { maxDegreeOfParallelism: degree }: ServerSettings): readonly string[] {
  const parallel = degree === 0 ? [] : [`maxdop ${degree}`];
  const memory = hasFeature(product, 'grantLimit') ? [`max_grant_percent = ${GRANT_PERCENT}`] : [];
  return [DEEP_TREES, ...parallel, ...memory];
}

async function readAll(
  pool: Pool<Connection>,
  settings: StatementSettings,
  statement: Sql,
  options: QueryOptions,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const rows of streamRows(pool, settings, statement, options)) for (const row of rows) all.push(row);
  return all;
}

async function* streamRows(
  pool: Pool<Connection>,
  settings: StatementSettings,
  statement: Sql,
  options: QueryOptions,
): AsyncGenerator<readonly Row[]> {
  const { text, values } = renderSql(statement, DIALECT);
  const transaction = await ReadTransaction.begin(pool, settings, options);
  try {
    yield* transaction.query(text, values);
  } finally {
    await transaction.end();
  }
}

/** An estimate of the planner, in its own unit; undefined where the account may not see plans. Nothing is executed. */
async function planCost(
  pool: Pool<Connection>,
  settings: StatementSettings,
  statement: Sql,
): Promise<number | undefined> {
  const chunks = wholeStatement(statement, DIALECT).chunks;
  const text = chunks.map((chunk) => (typeof chunk === 'string' ? chunk : DIALECT.inlineLiteral(chunk.value))).join('');
  const transaction = await ReadTransaction.begin(pool, settings, { label: 'plan cost' });
  try {
    return costOf(await transaction.plan(text));
  } catch (cause) {
    if (cause instanceof AuditError && cause.code === 'SOURCE_DENIED') return undefined;
    throw cause;
  } finally {
    await transaction.end();
  }
}

function costOf(rows: readonly Row[]): number | undefined {
  const plan = rows.flatMap((row) => Object.values(row)).find((value) => typeof value === 'string');
  const costs = [...String(plan ?? '').matchAll(SUBTREE_COST)].map((match) => Number(match[1]));
  return costs.length === 0 ? undefined : costs.reduce((sum, cost) => sum + cost, 0);
}
