import type { OpenOptions, Source } from '@erp-audit/core';
import type { ConnectorStatements } from '@erp-audit/testkit';

/** A kind of database that the contract is checked on, or the reason why not here. */
export interface ContractDatabase {
  readonly name: string;
  readonly missing: string | undefined;
  /** It has no server to ask, to refuse or to write on beside the source. */
  readonly isServerless?: boolean;
  start(): Promise<StartedDatabase>;
}

/** A database that runs, with {@link ROWS} and, on a server, an account that may read them and nothing else. */
export interface StartedDatabase {
  open(changes?: Partial<OpenOptions>): Promise<Source>;
  /** A timestamp without a zone, such as `2026-03-28 23:30:00`, as this database writes it in a statement. */
  readonly naiveTimestamp: (text: string) => string;
  /** What a server has beside rows; absent for files and for the embedded database. */
  readonly server?: ServerSide;
  /** Statements for the suite of the test kit; absent where it runs beside the connector. */
  readonly statements?: ConnectorStatements;
  stop(): Promise<void>;
}

export interface ServerSide {
  /** Opens with settings that differ from those of the audit's account. */
  openWith(changes: {
    readonly user?: string;
    readonly password?: string;
    readonly database?: string;
    readonly ssl?: object;
  }): Promise<Source>;
  /** Runs statements as an administrator, each in a transaction of its own. */
  run(...statements: readonly string[]): Promise<void>;
  /** What the server's own list of sessions says about those of the audit, one text each. */
  sessions(): Promise<readonly string[]>;
  /** The schema that holds the table `elsewhere` with one row; undefined where a schema is a database of its own. */
  readonly otherSchema: string | undefined;
  /** Counts until an administrator stops it, in the dialect of the server. */
  readonly endless: string;
}

/** Account of the audit on a server. */
export const AUDITOR = { user: 'contract_audit', password: 'Contract-2026' } as const;

/** Rows of the table `contract_rows`: numbers from 1 on, in the column `n`, with a text. */
export const ROWS = 20_000;
