import { randomUUID } from 'node:crypto';
import type { ClickHouseClient } from '@clickhouse/client';
import { AuditError } from '@erp-audit/core';
import { engineFailed, incomplete } from './failure.ts';

/** What every statement is run with. */
export interface DatabaseOptions {
  readonly settings: Readonly<Record<string, string | number>>;
  readonly signal?: AbortSignal | undefined;
}

/** Runs statements one after the other; each fails as an error of the search, and ends with the search. */
export class Database {
  readonly #client: ClickHouseClient;
  readonly #options: DatabaseOptions;

  constructor(client: ClickHouseClient, options: DatabaseOptions) {
    this.#client = client;
    this.#options = options;
  }

  async run(query: string): Promise<void> {
    await this.#watched(async (query_id) => {
      await this.#client.command({ query, query_id, ...this.#params() });
    });
  }

  async insert(table: string, values: readonly (readonly unknown[])[]): Promise<void> {
    await this.#watched(async (query_id) => {
      await this.#client.insert({
        table,
        values: [...values],
        format: 'JSONCompactEachRow',
        query_id,
        ...this.#params(),
      });
    });
  }

  /** Rows of whole numbers, as they come. */
  async rows(query: string, take: (row: readonly number[]) => void): Promise<void> {
    await this.#watched(async (query_id) => {
      const found = await this.#client.query({ query, format: 'JSONCompactEachRow', query_id, ...this.#params() });
      for await (const batch of found.stream<number[]>()) for (const row of batch) take(row.json());
    });
  }

  /** Fails where a count is not what it has to be, such as after a server that answers and does nothing. */
  async expect(query: string, expected: number): Promise<void> {
    let found: number | undefined;
    await this.rows(query, ([count]) => {
      found = Number(count);
    });
    if (found !== expected) throw incomplete();
  }

  /** Runs even where the search has been stopped; what goes wrong stays unsaid, since something else did before. */
  async cleanUp(statements: readonly string[]): Promise<void> {
    for (const query of statements) await this.#client.command({ query }).catch(() => {});
  }

  #params() {
    const { settings, signal } = this.#options;
    return { clickhouse_settings: settings, ...(signal === undefined ? {} : { abort_signal: signal }) };
  }

  async #watched(work: (id: string) => Promise<void>): Promise<void> {
    const { signal } = this.#options;
    const id = randomUUID();
    try {
      signal?.throwIfAborted();
      await work(id);
    } catch (error) {
      await this.#kill(id);
      throw signal?.aborted === true ? cancelled(error) : engineFailed(error);
    }
  }

  /** A server goes on with a statement whose client has gone. */
  async #kill(id: string): Promise<void> {
    await this.#client.command({ query: `kill query where query_id = '${id}' async` }).catch(() => {});
  }
}

function cancelled(cause: unknown): AuditError {
  const message = { en: 'The search for duplicates was stopped', 'zh-CN': '查重已停止' };
  return new AuditError('MATCHING_CANCELLED', message, {}, { cause });
}
