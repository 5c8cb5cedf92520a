/** A database server of a test's own, with the tables of the audit folder, that the test may hurt. */
export interface FaultServer {
  readonly connector: string;
  readonly host: string;
  readonly port: number;
  /** What the audit connects with; `port` is that of a proxy where there is one. */
  connection(changes?: { readonly port?: number; readonly password?: string; readonly ssl?: object }): object;
  /** Runs statements as an administrator. */
  run(...statements: readonly string[]): Promise<void>;
  /** Sessions of the audit's account, as the server itself lists them. */
  sessions(): Promise<number>;
  /** Ends the sessions of the audit's account, as an administrator would. */
  endSessions(): Promise<void>;
  /** Holds a lock that no reader gets past, until the returned function is called. */
  lock(table: string): Promise<() => Promise<void>>;
  /** Takes every connection that the server has for its users, until the returned function is called. */
  exhaust(): Promise<() => Promise<void>>;
  /** Ends the server by SIGKILL. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Account and password of the audit. */
export const ACCOUNT = { user: 'audit', password: 'right-password' } as const;

/** So few connections that a test can take them all. */
export const MOST_CONNECTIONS = 20;

/** What a server may be started with. */
export interface FaultServerOptions {
  /** Certificate and key as PEM, with which the server offers TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string } | undefined;
}
