import { connector } from '@erp-audit/connector-mssql';
import type { Source } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { afterEach } from 'vitest';
import { type SqlServerScript, startSqlServer } from './scripted-sql-server.ts';
import type { TdsServer } from './tds-server.ts';

const opened: { close(): Promise<void> }[] = [];

/** Closes what a test has opened, the last first. */
export function closeAfterEach(): void {
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });
}

export async function serve(script: SqlServerScript = {}): Promise<TdsServer> {
  const server = await startSqlServer(script);
  opened.push(server);
  return server;
}

/** A source on a listener; in clear text unless the test is about that. */
export async function open(
  server: Pick<TdsServer, 'port'>,
  connection: Record<string, unknown> = {},
  options: Parameters<typeof openOptions>[0] = {},
): Promise<Source> {
  const settings = { host: '127.0.0.1', port: server.port, user: 'audit', password: 'geheim 密码', database: 'erp' };
  const source = await connector.open('mssql', { ...settings, encrypt: false, ...connection }, openOptions(options));
  opened.push(source);
  return source;
}
