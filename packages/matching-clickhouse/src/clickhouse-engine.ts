import type { ClickHouseClient } from '@clickhouse/client';
import type { PairEngine } from '@erp-audit/matching';
import { engineOf } from './engine.ts';
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

const MILLISECONDS = 1000;
/** A server tells so many times a statement that it is still there; Node takes no more than 16 KB of headers. */
const SIGNS_OF_LIFE = 40;
const SOONEST_SIGN_MS = 5000;

/**
 * Compares in a ClickHouse server. Each comparison has a connection of its own.
 * Its errors are MATCHING_ENGINE_FAILED where the server does not answer in time or refuses, MATCHING_CANCELLED where the
 * search is stopped; never are pairs left out.
 */
export function clickHouseEngine(settings: ClickHouseSettings): PairEngine {
  return {
    async compare(table, hooks) {
      const client = await connect(settings);
      try {
        const compared = await engineOf(client, settings, serverSettings(settings)).compare(table, hooks);
        return {
          ...compared,
          async close() {
            await compared.close();
            await client.close();
          },
        };
      } catch (error) {
        await client.close();
        throw error;
      }
    },
  };
}

async function connect({ url, user, password, timeoutSeconds }: ClickHouseSettings): Promise<ClickHouseClient> {
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

function serverSettings({ timeoutSeconds }: ClickHouseSettings): Readonly<Record<string, string | number>> {
  const interval = Math.max(SOONEST_SIGN_MS, Math.ceil((timeoutSeconds * MILLISECONDS) / SIGNS_OF_LIFE));
  return {
    max_execution_time: timeoutSeconds,
    send_progress_in_http_headers: 1,
    http_headers_progress_interval_ms: String(interval),
  };
}
