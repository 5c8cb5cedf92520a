import { connector } from '@erp-audit/connector-oracle';
import type { OpenOptions, Source } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { type OracleWire, startOracleWire } from './oracle-wire.ts';
import { freshOrafceDatabase } from './orafce.ts';

const ACCOUNT = { user: 'audit', password: 'Audit_12345' };
const SERVICE = 'WIREPDB';

/** A double over a database of its own, in which `setup` was run. */
export async function freshWire(postgresUrl: string, setup: string): Promise<OracleWire> {
  const database = await freshOrafceDatabase(postgresUrl, setup);
  return await startOracleWire({
    postgresUrl: database,
    service: SERVICE,
    users: { [ACCOUNT.user]: ACCOUNT.password },
  });
}

/** `connection` as a configuration has it. */
export function wireConnection(wire: OracleWire, changes: object = {}): object {
  return { host: wire.host, port: wire.port, service: SERVICE, ...ACCOUNT, ...changes };
}

export function openWire(
  wire: OracleWire,
  changes: Partial<OpenOptions> = {},
  connection: object = {},
): Promise<Source> {
  return connector.open('oracle', wireConnection(wire, connection), openOptions(changes));
}

export async function useWire<Result>(
  opening: Promise<Source>,
  use: (source: Source) => Promise<Result>,
): Promise<Result> {
  const source = await opening;
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}
