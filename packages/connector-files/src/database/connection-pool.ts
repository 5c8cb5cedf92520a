import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Pool } from '@erp-audit/driver-kit';

/** A few connections to one database in this process; who asks for more waits. */
export class ConnectionPool implements Pool<DuckDBConnection> {
  readonly #instance: DuckDBInstance;
  readonly #most: number;
  readonly #open = new Set<DuckDBConnection>();
  readonly #idle: DuckDBConnection[] = [];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];

  constructor(instance: DuckDBInstance, most: number) {
    this.#instance = instance;
    this.#most = most;
  }

  async acquire(): Promise<DuckDBConnection> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#open.size >= this.#most) return await new Promise((resolve) => this.#waiting.push(resolve));
    const connection = await this.#instance.connect();
    this.#open.add(connection);
    return connection;
  }

  /** An interrupted connection is as good as a new one: its statement ended, and nothing else lies in it. */
  async release(connection: DuckDBConnection): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(connection);
    else next(connection);
  }

  async close(): Promise<void> {
    for (const connection of this.#open) connection.closeSync();
    this.#instance.closeSync();
  }
}
