import type { Log } from '@erp-audit/core';
import pg, { type ClientConfig } from 'pg';
import { classifyStoreError } from './classify-store-error.ts';

/** A connection of its own, beside the pool: it never waits for one that is busy. */
export interface LoneSession {
  /** Runs one statement with values `$1`, `$2` …; rejects when there is no answer in time. */
  rows<Row>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  end(): Promise<void>;
}

/** @throws AuditError `STORE_UNREACHABLE`, `STORE_FAILED`. */
export async function openLoneSession(
  settings: ClientConfig,
  log: Log,
  { answerWithinMs }: { readonly answerWithinMs: number },
): Promise<LoneSession> {
  const client = new pg.Client({ ...settings, query_timeout: answerWithinMs, connectionTimeoutMillis: answerWithinMs });
  // Without a listener a connection that the server ends would end this process.
  client.on('error', (error) => log.write('debug', 'store.session_lost', { reason: error.message }));
  try {
    await client.connect();
  } catch (cause) {
    throw classifyStoreError(cause, 'connect');
  }
  return {
    rows: async <Row>(statement: string, values: readonly unknown[] = []) => {
      try {
        return (await client.query(statement, [...values])).rows as Row[];
      } catch (cause) {
        throw classifyStoreError(cause, 'answer');
      }
    },
    end: () =>
      client.end().catch((cause: unknown) => log.write('debug', 'store.session_lost', { reason: String(cause) })),
  };
}
