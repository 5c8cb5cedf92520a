import { randomUUID } from 'node:crypto';
import type { ClickHouseClient } from '@clickhouse/client';
import { type ClickHouseSettings, connect } from './connect.ts';
import { Database } from './database.ts';
import { placeMissing, unusable } from './failure.ts';

/** As long as somebody who waits for the answer is ready to wait. */
const PATIENCE_SECONDS = 10;

/** A server that a search could use now. */
export interface ClickHouseServer {
  readonly version: string;
  /** Servers that share the work; 1 without a cluster. */
  readonly shards: number;
}

/**
 * Does what a search does first: connects, finds its cluster, and creates a table in its database, which it drops again.
 * @throws AuditError `MATCHING_ENGINE_FAILED`: what a search would fail with, or which name does not exist.
 */
export async function inspectClickHouse(settings: ClickHouseSettings): Promise<ClickHouseServer> {
  const timeoutSeconds = Math.min(settings.timeoutSeconds, PATIENCE_SECONDS);
  const client = await connect({ ...settings, timeoutSeconds });
  try {
    return await inspectServer(client, settings);
  } finally {
    await client.close();
  }
}

/** As {@link inspectClickHouse}, by a client that is connected. */
export async function inspectServer(
  client: ClickHouseClient,
  { database, cluster }: Pick<ClickHouseSettings, 'database' | 'cluster'>,
): Promise<ClickHouseServer> {
  const query = `select version() as version,
    (select count() from system.databases where name = {database: String}) as databases,
    (select uniqExact(shard_num) from system.clusters where cluster = {cluster: String}) as shards`;
  const query_params = { database, cluster: cluster ?? '' };
  const [facts] = await client
    .query({ query, query_params, format: 'JSONEachRow' })
    .then((found) => found.json<{ version: string; databases: string; shards: string }>())
    .catch((error: unknown) => {
      throw unusable(error);
    });
  if (facts === undefined) throw unusable(undefined);
  if (Number(facts.databases) === 0) throw placeMissing('database', database);
  const shards = Number(facts.shards);
  if (cluster !== undefined && shards === 0) throw placeMissing('cluster', cluster);
  await createAndDrop(client, database);
  return { version: facts.version, shards: cluster === undefined ? 1 : shards };
}

async function createAndDrop(client: ClickHouseClient, database: string): Promise<void> {
  const table = `${database}.erp_audit_try_${randomUUID().replaceAll('-', '')}`;
  const statements = new Database(client, { settings: {} });
  await statements.run(`create table ${table} (x UInt8) engine = Memory`);
  await statements.run(`drop table ${table}`);
}
