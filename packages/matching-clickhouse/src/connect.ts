import type { ClickHouseClient } from '@clickhouse/client';
import { clientMissing } from './failure.ts';

/** Where pairs are compared. */
export interface ClickHouseSettings {
  /** Address of the HTTP interface, of any server of the cluster. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** An existing database in which tables may be created; those of a comparison go when it ends. */
  readonly database: string;
  /** A cluster of the server's configuration; without one the server itself does it all. */
  readonly cluster?: string | undefined;
  /** How long one statement may take. */
  readonly timeoutSeconds: number;
}

export const MILLISECONDS = 1000;

/** @throws AuditError `MATCHING_ENGINE_FAILED` where the client is not installed; nothing is sent yet. */
export async function connect({ url, user, password, timeoutSeconds }: ClickHouseSettings): Promise<ClickHouseClient> {
  const { ClickHouseLogLevel, createClient } = await import('@clickhouse/client').catch((error: unknown) => {
    throw clientMissing(error);
  });
  return createClient({
    ...{ url, username: user, password, application: 'erp-audit' },
    request_timeout: timeoutSeconds * MILLISECONDS,
    compression: { request: true, response: true },
    // What the server says of an error may quote values of records.
    log: { level: ClickHouseLogLevel.OFF },
  });
}
