import pg from 'pg';
import { type OracleColumn, oracleColumn } from './columns.ts';
import { toPostgres } from './oracle-text.ts';

/** What the double knows better comes first; a DATE in a statement is PostgreSQL's, which has no time of day. */
const SEARCH_PATH = 'set search_path = wire, public, pg_catalog, oracle';
const TYPE_NAMES = `select t.oid::int as oid,
  case when t.typname = 'clob' or t.typbasetype = 0 then t.typname else b.typname end as name
  from pg_type t left join pg_type b on b.oid = t.typbasetype`;
const asItIs = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig;

/** A statement that the client has parsed; its number is the one the client calls it by. */
export interface OpenCursor {
  readonly id: number;
  text: string;
  columns: readonly OracleColumn[] | undefined;
  isOpen: boolean;
  fetched: number;
  /** The client wants its CLOBs as LONG. */
  asLong: boolean;
}

/** What a session does in PostgreSQL: one connection, one transaction at a time, one cursor a query. */
export class PostgresWork {
  readonly #client: pg.Client;
  readonly #types = new Map<number, string>();
  readonly #cursors: Set<OpenCursor> = new Set();
  inTransaction = false;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async connect(url: string, onLost: () => void): Promise<PostgresWork> {
    const client = new pg.Client({ connectionString: url, application_name: 'oracle wire', types: asItIs });
    client.on('error', onLost);
    await client.connect();
    const work = new PostgresWork(client);
    // PostgreSQL cannot tell how many rows pass Oracle's functions; nested loops over them would take minutes.
    await client.query(`${SEARCH_PATH}; set timezone = 'UTC'; set enable_nestloop = off`);
    const { rows } = await client.query<{ oid: string; name: string }>(TYPE_NAMES);
    for (const { oid, name } of rows) work.#types.set(Number(oid), name);
    return work;
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  /** Stops what runs, through a connection of its own. */
  async cancel(url: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { processID } = this.#client as unknown as { readonly processID: number };
      await client.query('select pg_cancel_backend($1)', [processID]);
    } finally {
      await client.end();
    }
  }

  async begin(how = 'begin'): Promise<void> {
    if (this.inTransaction) return;
    await this.#client.query(how);
    this.inTransaction = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (!this.inTransaction) return;
    await this.#client.query(how);
    this.inTransaction = false;
    for (const cursor of this.#cursors) cursor.isOpen = false;
    this.#cursors.clear();
  }

  async closeCursor(cursor: OpenCursor): Promise<void> {
    if (cursor.isOpen) await this.#client.query(`close c${cursor.id}`).catch(() => {});
    cursor.isOpen = false;
    this.#cursors.delete(cursor);
  }

  /** Begins a query; its columns are those of the first fetch. */
  async open(
    cursor: OpenCursor,
    types: readonly (string | undefined)[],
    values: readonly (string | null)[],
  ): Promise<void> {
    await this.begin();
    await this.#guarded(async () => {
      await this.closeCursor(cursor);
      const text = `declare c${cursor.id} no scroll cursor for ${toPostgres(cursor.text, types)}`;
      await this.#client.query({ text, values: [...values] });
      cursor.isOpen = true;
      cursor.fetched = 0;
      this.#cursors.add(cursor);
      const { fields } = await this.#client.query(`fetch 0 from c${cursor.id}`);
      cursor.columns = fields.map((field) => oracleColumn(field, this.#types.get(field.dataTypeID) ?? 'text'));
    });
  }

  async fetch(cursor: OpenCursor, count: number): Promise<(string | null)[][]> {
    return await this.#guarded(async () => {
      const text = `fetch ${count} from c${cursor.id}`;
      const { rows } = await this.#client.query<(string | null)[]>({ text, rowMode: 'array' });
      cursor.fetched += rows.length;
      if (rows.length < count) await this.closeCursor(cursor);
      return rows;
    });
  }

  async run(text: string, types: readonly (string | undefined)[], values: readonly (string | null)[]): Promise<number> {
    await this.begin();
    return await this.#guarded(async () => {
      const { rowCount } = await this.#client.query({ text: toPostgres(text, types), values: [...values] });
      return rowCount ?? 0;
    });
  }

  /** An error of PostgreSQL ends its transaction, one of Oracle does not. */
  async #guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#client.query('savepoint statement');
    try {
      const result = await work();
      await this.#client.query('release savepoint statement');
      return result;
    } catch (cause) {
      await this.#client.query('rollback to savepoint statement').catch(() => {});
      throw cause;
    }
  }
}
