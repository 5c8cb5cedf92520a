import { type ClickHouseClient, createClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';

/** What the package exports is built against another copy of the client's types. */
type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

const SERVER = process.env['ERP_AUDIT_TEST_CLICKHOUSE_URL'];
const DATABASE = 'erp_audit_test';

export interface TestClickHouse {
  readonly client: ClickHouseClient;
  readonly place: { readonly database: string; readonly cluster?: string | undefined };
  close(): Promise<void>;
}

/** ClickHouse's engine within this process, with its files in a folder; one at a time. */
export async function openTestClickHouse(folder: string): Promise<TestClickHouse> {
  const client =
    SERVER === undefined
      ? createClient({ connection: createChdbConnection({ path: folder }) as unknown as Connection })
      : createClient({ url: SERVER });
  await client.command({ query: `create database if not exists ${DATABASE}` });
  return {
    client,
    place: { database: DATABASE, cluster: process.env['ERP_AUDIT_TEST_CLICKHOUSE_CLUSTER'] },
    close: () => client.close(),
  };
}
