import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
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

describe('a server that knows nothing newer than TLS 1.0', () => {
  let folder: string;
  let server: tls.Server;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'old-tls-'));
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    server = tls.createServer({
      ...{ key: readFileSync(key), cert: readFileSync(cert), ciphers: 'DEFAULT@SECLEVEL=0' },
      ...{ minVersion: 'TLSv1', maxVersion: 'TLSv1' },
    });
    server.on('tlsClientError', () => {});
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

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
