import type { Dialect, DialectId, ValueType } from './dialect.ts';
import type { ExtractFile, Extracts } from './extract.ts';
import type { LocalizedText, Sentence } from './locale.ts';
import type { Log } from './log.ts';
import type { Sql } from './sql.ts';

/** Column values as exact text where JavaScript would round: bigint, numeric and dates are strings; JSON arrives parsed. */
export type RowValue = string | number | boolean | null | readonly string[];
/** One row of a result by column name. */
export type Row = Readonly<Record<string, RowValue>>;

export interface QueryOptions {
  /** Shown to the database administrator as what is running, such as the rule id. */
  readonly label: string;
  /** Aborting stops the work on the server, not only our waiting for it. */
  readonly signal?: AbortSignal;
  /** Overrides the statement timeout of the source. */
  readonly timeoutSeconds?: number;
}

/** What a source says about itself; goes into run manifests. No secrets. */
export interface SourceIdentity {
  readonly product: string;
  readonly version: string;
  readonly server: string;
  readonly database: string;
  readonly user: string;
  /** What the source was read from, where that is files. */
  readonly files?: readonly ExtractFile[];
}

/** A column as a statement writes it, with what its type means. */
export interface TableColumn {
  readonly name: string;
  /** Quoted where the dialect needs it. */
  readonly sqlName: string;
  /** The type as the database names it. */
  readonly type: string;
  /** What the type holds; `other` for what has no canonical type, such as JSON or bytes. */
  readonly holds: ValueType | 'other';
  /** True for a date with a time of day but no zone. */
  readonly isNaiveTimestamp: boolean;
  readonly isNullable: boolean;
  readonly comment: string | null;
}

/** A foreign key: `columns` of the table name `targetColumns` of the target, in the same order. */
export interface TableReference {
  readonly columns: readonly string[];
  readonly targetSchema: string;
  readonly targetTable: string;
  readonly targetColumns: readonly string[];
}

/** A table or view that the account can read, as the database's own catalogue describes it; no row is read for it. */
export interface CatalogueTable {
  readonly schema: string;
  readonly name: string;
  /** Quoted where the dialect needs it; with its schema only where the bare name would not reach it. */
  readonly sqlName: string;
  readonly kind: 'table' | 'view';
  /** The database's own estimate, or null where it has none. */
  readonly estimatedRows: number | null;
  readonly comment: string | null;
  readonly columns: readonly TableColumn[];
  /** Columns of the primary key; empty where there is none. */
  readonly primaryKey: readonly string[];
  /** Columns of each other unique key over plain columns. */
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly references: readonly TableReference[];
}

/**
 * What a statement sees: `snapshot` one state of the data; `dirty` perhaps rows that are not committed, a row twice or
 * not at all, because reading otherwise would hold up those who write.
 */
export type Consistency = 'snapshot' | 'dirty';

/**
 * One open, read-only source. All queries of one source run on few connections with a statement timeout.
 * @throws AuditError `SOURCE_*` from every method; driver errors never escape.
 */
export interface Source {
  readonly dialect: Dialect;
  readonly consistency: Consistency;
  /** How many statements may run at the same time, streams that nobody reads among them; absent means one. */
  readonly connections?: number;
  identity(): Promise<SourceIdentity>;
  /** Rows in batches (one array per fetch), with back-pressure and constant memory; `consistency` says what they are of. */
  stream(query: Sql, options: QueryOptions): AsyncIterable<readonly Row[]>;
  /** All rows of a small result. */
  rows(query: Sql, options: QueryOptions): Promise<readonly Row[]>;
  /**
   * The names of the types of a query's columns, by column, for the `stored` of the dialect; no row is read. Absent
   * where the dialect knows nothing of types.
   */
  columnTypes?(query: Sql, options: QueryOptions): Promise<ReadonlyMap<string, string>>;
  /** The planner's total cost, in the database's own unit, or undefined where it gives none. Nothing is executed. */
  planCost(query: Sql): Promise<number | undefined>;
  /** Whether the account could write, each reason a short phrase; empty means read-only. */
  writeAbilities(): Promise<readonly string[]>;
  /** Statements with which an administrator makes an account that can only read; absent where there are no accounts. */
  readOnlyAccount?(): Promise<readonly string[]>;
  /** Tables and views the account can read, with keys, references, estimates and comments; by schema and name. */
  catalogue(): Promise<readonly CatalogueTable[]>;
  /** How files were read and what was lost; absent where the source is no folder of files. */
  readonly extracts?: Extracts;
  close(): Promise<void>;
}

/** A fault in the `connection` part of a source's configuration; `path` leads to it. */
export interface ConnectionIssue {
  readonly path: readonly (string | number)[];
  readonly message: Sentence;
}

/**
 * How a source is asked to be read. `auto` takes the best that holds up nobody who writes: a snapshot where it can be
 * had, else `dirty`. `snapshot` reads nothing where no snapshot can be had. `committed` waits for the locks of those who
 * write, and lets them wait. `dirty` sees what is not committed; the engine reads again and keeps what both reads say.
 */
export const READ_ORDERS = ['auto', 'snapshot', 'committed', 'dirty'] as const;
export type ReadOrder = (typeof READ_ORDERS)[number];

/** Whether and how the ERP's own database is reached: itself, a readable copy of it, or files taken out of it. */
export const ACCESS_WAYS = ['direct', 'replica', 'extract'] as const;
export type AccessWay = (typeof ACCESS_WAYS)[number];

export interface OpenOptions {
  /** Name of the source in the configuration. */
  readonly name: string;
  /** Folder that relative paths in the connection start from; absent means the working directory. */
  readonly directory?: string;
  readonly schema: string | undefined;
  readonly connections: number;
  readonly statementTimeoutSeconds: number;
  /** Absent means `auto`. A connector whose every read is of a snapshot that holds up nobody does not look at it. */
  readonly reads?: ReadOrder;
  /** The source is a readable replica; a connector that must say so to the server (`ApplicationIntent`) does. */
  readonly replica?: boolean;
  readonly log: Log;
}

/**
 * What a connector package exports as `connector`. `connection` is what the admin wrote: a URL or an object.
 */
export interface Connector {
  /** The folder name without `connector-`, or an alias that this package serves too. */
  readonly types: readonly string[];
  /** The SQL of every source it opens. */
  readonly dialect: DialectId;
  check(type: string, connection: unknown): readonly ConnectionIssue[];
  /**
   * What is risky about a connection that `check` has no fault with, such as clear text over a network; told by the
   * doctor, the log and the record of a run. Nothing is opened. Absent where nothing can be.
   */
  warnings?(type: string, connection: unknown): readonly LocalizedText[];
  /** @throws AuditError `SOURCE_UNREACHABLE`, `SOURCE_AUTH_FAILED`, `SOURCE_TLS_FAILED`, `SOURCE_DATABASE_MISSING`. */
  open(type: string, connection: unknown, options: OpenOptions): Promise<Source>;
}
