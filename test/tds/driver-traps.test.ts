import { raw } from '@erp-audit/core';
import mssql from 'mssql';
import { expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import type { TdsServer } from './tds-server.ts';
import { TDS } from './types.ts';

closeAfterEach();

const EXACT = '1234567890123456789012345678.0123456789';

/** The driver as it is, without what the connector adds. */
async function bare<Result>(
  server: TdsServer,
  options: { readonly encrypt: boolean; readonly requestTimeout?: number },
  use: (pool: mssql.ConnectionPool) => Promise<Result>,
): Promise<Result> {
  const { requestTimeout = 15_000, encrypt } = options;
  const pool = new mssql.ConnectionPool({
    ...{ server: '127.0.0.1', port: server.port, user: 'audit', password: 'secret', database: 'erp', requestTimeout },
    options: { encrypt, trustServerCertificate: true },
  });
  try {
    return await use(await pool.connect());
  } finally {
    await pool.close();
  }
}

// Each of these says why the connector does more than the driver; one that fails says that the driver does it now.

test('the driver on its own sends the password in clear text to a server without TLS, though it was told to encrypt', async () => {
  const server = await serve({ encryption: 'notSupported' });
  await bare(server, { encrypt: true }, async () => {});
  expect(server.connections[0]).toMatchObject({ isEncrypted: false, login: { password: 'secret' } });
});

test('the driver on its own rounds decimals, also beside a source of ours, which does not', async () => {
  const server = await serve({
    query: async (_request, response) => {
      await response.table([{ name: 'n', type: TDS.decimal(38, 10) }], [[EXACT]]);
      await response.end();
    },
  });
  const source = await open(server);
  expect(await source.rows(raw('select n from t'), { label: 'n' })).toEqual([{ n: EXACT }]);
  const ofDriver = await bare(
    server,
    { encrypt: false },
    async (pool) => (await pool.request().query('select n from t')).recordset[0],
  );
  expect(ofDriver).toEqual({ n: expect.any(Number) });
});

test('the limit of the driver ends with the first bytes of an answer', async () => {
  const server = await serve({
    query: async (_request, response) => {
      await response.columns([{ name: 'n', type: TDS.int }]);
      await response.row(1);
      await response.flush();
      await new Promise((resolve) => setTimeout(resolve, 900));
      await response.end();
    },
  });
  const found = await bare(
    server,
    { encrypt: false, requestTimeout: 300 },
    async (pool) => (await pool.request().query('select n from t')).recordset,
  );
  expect(found).toEqual([{ n: 1 }]);
});
