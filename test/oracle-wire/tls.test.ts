import { once } from 'node:events';
import { connect } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { raw } from '@erp-audit/core';
import { type TestCertificate, testCertificate } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshWire, openWire, useWire } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const made = testCertificate('valid');
const expired = testCertificate('expired');
const reason = (await wireUnavailable(url)) ?? (made === undefined ? 'no openssl' : undefined);

/** TLS before the double, which itself knows none. */
async function startTls(wire: OracleWire, { certificate, key }: TestCertificate): Promise<Server> {
  const server = createServer({ cert: certificate, key }, (secure) => {
    const plain = connect(wire.port, wire.host);
    secure.pipe(plain).pipe(secure);
    for (const socket of [secure, plain]) socket.on('error', () => {});
    plain.on('close', () => secure.destroy());
    secure.on('close', () => plain.destroy());
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe.skipIf(reason !== undefined)('TCPS', () => {
  let wire: OracleWire;
  const servers: Server[] = [];
  beforeAll(async () => {
    wire = await freshWire(url as string, 'select 1');
    for (const pair of [made, expired]) servers.push(await startTls(wire, pair as TestCertificate));
  });
  afterAll(async () => {
    for (const server of servers) server.close();
    await wire.close();
  });
  const settings = (index: number, { certificate, key }: TestCertificate, changes: object = {}) => {
    const address = servers[index]?.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return { port, protocol: 'tcps', wallet: `${key}${certificate}`, connectTimeout: 5, ...changes };
  };

  test('a certificate that the wallet knows is taken', async () => {
    const rows = await useWire(openWire(wire, {}, settings(0, made as TestCertificate)), (source) =>
      source.rows(raw('select 1 as one from dual'), { label: 'secure' }),
    );
    expect(rows).toEqual([{ one: '1' }]);
  });

  test.each([
    ['nobody vouches for', () => settings(0, made as TestCertificate, { wallet: undefined })],
    ['has expired', () => settings(1, expired as TestCertificate)],
    ['has another name', () => settings(0, made as TestCertificate, { sslServerCertDN: 'CN=db.example' })],
  ])('a certificate that %s is refused', async (_, changes) => {
    await expect(openWire(wire, {}, changes())).rejects.toMatchObject({ code: 'SOURCE_TLS_FAILED' });
  });

  test('a server without TLS is no secure connection', async () => {
    const plain = settings(0, made as TestCertificate, { port: wire.port });
    await expect(openWire(wire, {}, plain)).rejects.toMatchObject({
      code: expect.stringMatching(/^SOURCE_(TLS_FAILED|UNREACHABLE)$/),
    });
  });
});
