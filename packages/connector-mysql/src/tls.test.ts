import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raw } from '@erp-audit/core';
import { freshMariadb, type MariadbServer, openOptions, startMariadb, testCertificate } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const VALID = testCertificate('valid');
const EXPIRED = testCertificate('expired');
const CIPHER = raw(
  "select variable_value as cipher from information_schema.session_status where variable_name = 'Ssl_version'",
);

interface TlsServer {
  readonly server: MariadbServer;
  readonly directory: string;
}

async function startWith({ certificate, key }: NonNullable<typeof VALID>, ...args: string[]): Promise<TlsServer> {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-tls-'));
  chmodSync(directory, 0o755);
  writeFileSync(join(directory, 'cert.pem'), certificate);
  writeFileSync(join(directory, 'key.pem'), key);
  const files = [`--ssl-cert=${join(directory, 'cert.pem')}`, `--ssl-key=${join(directory, 'key.pem')}`];
  return { server: (await startMariadb({ args: [...files, ...args] })) as MariadbServer, directory };
}

async function stop(running: TlsServer | undefined): Promise<void> {
  await running?.server.stop();
  if (running !== undefined) rmSync(running.directory, { recursive: true });
}

/** The version of TLS that the server sees, or the code of the error. */
async function connected({ server }: TlsServer, ssl: unknown, host = '127.0.0.1'): Promise<unknown> {
  const at = new URL(await freshMariadb(server.url));
  const connection = { host, port: Number(at.port), user: 'root', database: at.pathname.slice(1), ssl };
  try {
    const source = await connector.open('mariadb', connection, openOptions());
    try {
      return (await source.rows(CIPHER, { label: 'tls' }))[0]?.['cipher'];
    } finally {
      await source.close();
    }
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe.skipIf(inject('mariadbUrl') === undefined || VALID === undefined)('MariaDB with TLS', () => {
  let running: TlsServer;
  beforeAll(async () => {
    running = await startWith(VALID as NonNullable<typeof VALID>, '--bind-address=127.0.0.1,127.0.0.2');
  });
  afterAll(() => stop(running));
  const ca = VALID?.certificate;

  test('is reached with the certificate of the company', async () => {
    expect(await connected(running, { ca })).toMatch(/^TLSv1\.[23]$/);
  });

  test('is refused where nobody known signed its certificate, and taken where the admin says so', async () => {
    expect(await connected(running, true)).toBe('SOURCE_TLS_FAILED');
    expect(await connected(running, { rejectUnauthorized: false })).toMatch(/^TLSv1\.[23]$/);
  });

  test('is refused under a name that its certificate does not hold', async () => {
    expect(await connected(running, { ca }, 'localhost')).toMatch(/^TLSv1\.[23]$/);
    expect(await connected(running, { ca }, '127.0.0.2')).toBe('SOURCE_TLS_FAILED');
    expect(await connected(running, { ca, servername: '127.0.0.1' }, '127.0.0.2')).toMatch(/^TLSv1\.[23]$/);
    expect(await connected(running, { ca, servername: 'db.example' })).toBe('SOURCE_TLS_FAILED');
  });

  test('is in clear text where TLS was not asked for, and says so over a network', async () => {
    expect(await connected(running, undefined)).toBe('');
    expect(connector.warnings?.('mysql', 'mysql://audit@db/erp')).toHaveLength(1);
    expect(connector.warnings?.('mysql', 'mysql://audit@db/erp?ssl=true')).toEqual([]);
  });
});

describe.skipIf(inject('mariadbUrl') === undefined || EXPIRED === undefined)('MariaDB', () => {
  test('with a certificate that has expired is refused', async () => {
    const running = await startWith(EXPIRED as NonNullable<typeof EXPIRED>);
    expect(await connected(running, { ca: EXPIRED?.certificate })).toBe('SOURCE_TLS_FAILED');
    await stop(running);
  });

  test('that knows TLS 1.1 only is refused; an explicit setting lets it in, with a warning', async () => {
    const running = await startWith(
      VALID as NonNullable<typeof VALID>,
      '--tls-version=TLSv1.1',
      '--ssl-cipher=DEFAULT@SECLEVEL=0',
    );
    const old = { ca: VALID?.certificate, minVersion: 'TLSv1.1' };
    expect(await connected(running, { ca: VALID?.certificate })).toBe('SOURCE_TLS_FAILED');
    expect(await connected(running, old)).toBe('TLSv1.1');
    const address = { host: 'db', user: 'audit', database: 'erp', ssl: old };
    expect(connector.warnings?.('mysql', address)?.[0]?.en).toContain('TLS 1.1');
    await stop(running);
  });
});
