import type { PairEngine } from '@erp-audit/matching';
import { type ClickHouseSettings, connect, MILLISECONDS } from './connect.ts';
import { engineOf } from './engine.ts';

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

function serverSettings({ timeoutSeconds }: ClickHouseSettings): Readonly<Record<string, string | number>> {
  const interval = Math.max(SOONEST_SIGN_MS, Math.ceil((timeoutSeconds * MILLISECONDS) / SIGNS_OF_LIFE));
  return {
    max_execution_time: timeoutSeconds,
    send_progress_in_http_headers: 1,
    http_headers_progress_interval_ms: String(interval),
  };
}
