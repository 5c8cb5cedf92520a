import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { testCertificate } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TlsSchema, tlsOptions } from './connection-schema.ts';
import { transportWarnings } from './transport-warnings.ts';

const english = (transport: Parameters<typeof transportWarnings>[0]) =>
  transportWarnings(transport).map(({ en }) => en);

describe('the way to a server', () => {
  test('is warned of in clear text over a network, and not on the machine itself', () => {
    expect(english({ host: 'erp.example', isEncrypted: false })).toEqual([expect.stringContaining('clear text')]);
    expect(english({ host: '10.0.0.5', isEncrypted: false })).toHaveLength(1);
    for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '/var/run/postgresql', '', undefined])
      expect(english({ host, isEncrypted: false })).toEqual([]);
  });

  test('is not warned of with TLS 1.2 and a checked certificate', () => {
    expect(english({ host: 'erp.example', isEncrypted: true, checksCertificate: true })).toEqual([]);
    expect(english({ host: 'erp.example', isEncrypted: true, minVersion: 'TLSv1.2' })).toEqual([]);
  });

  test('is warned of with TLS below 1.2, by its version, and with a certificate nobody checks', () => {
    expect(english({ host: 'erp.example', isEncrypted: true, minVersion: 'TLSv1' })[0]).toContain('TLS 1.0');
    expect(english({ host: 'erp.example', isEncrypted: true, minVersion: 'TLSv1.1' })[0]).toContain('TLS 1.1');
    expect(english({ host: 'erp.example', isEncrypted: true, checksCertificate: false })[0]).toContain('not checked');
  });
});

const certificate = testCertificate('valid');

const skipped = certificate === undefined ? ' (skipped: no openssl)' : '';

describe.skipIf(certificate === undefined)(`a server that knows nothing newer than TLS 1.0${skipped}`, () => {
  let server: tls.Server;
  beforeAll(async () => {
    server = tls.createServer({
      ...{ key: certificate?.key, cert: certificate?.certificate, ciphers: 'DEFAULT@SECLEVEL=0' },
      ...{ minVersion: 'TLSv1', maxVersion: 'TLSv1' },
    });
    server.on('tlsClientError', () => {});
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());

  function protocol(ssl: object): Promise<string | null> {
    const { port } = server.address() as AddressInfo;
    return new Promise((done, failed) => {
      const socket = tls.connect({ host: '127.0.0.1', port, ...tlsOptions(TlsSchema.parse(ssl)) }, () => {
        done(socket.getProtocol());
        socket.destroy();
      });
      socket.on('error', failed);
    });
  }

  test('is refused, unless the configuration says so', async () => {
    await expect(protocol({ rejectUnauthorized: false })).rejects.toThrow();
    expect(await protocol({ rejectUnauthorized: false, minVersion: 'TLSv1' })).toBe('TLSv1');
  });
});
