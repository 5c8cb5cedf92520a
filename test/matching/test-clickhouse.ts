import { type ClickHouseClient, createClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';

/** What the package exports is built against another copy of the client's types. */
type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

const SERVER = process.env['ERP_AUDIT_TEST_CLICKHOUSE_URL'];
const CLUSTER = process.env['ERP_AUDIT_TEST_CLICKHOUSE_CLUSTER'];
const DATABASE = 'erp_audit_test';

export interface TestClickHouse {
  readonly client: ClickHouseClient;
  readonly place: { readonly database: string; readonly cluster?: string | undefined };
  close(): Promise<void>;
}

/** A server or a cluster that someone names, else ClickHouse's engine within this process, one at a time. */
export async function openTestClickHouse(folder: string): Promise<TestClickHouse> {
  const client =
    SERVER === undefined
      ? createClient({ connection: createChdbConnection({ path: folder }) as unknown as Connection })
      : createClient({ url: SERVER });
  const where = CLUSTER === undefined ? '' : ` on cluster ${CLUSTER}`;
  await client.command({ query: `create database if not exists ${DATABASE}${where}` });
  return {
    client,
    place: { database: DATABASE, cluster: CLUSTER },
    close: () => client.close(),
  };
}
