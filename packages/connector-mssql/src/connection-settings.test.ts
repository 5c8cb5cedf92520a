import { describe, expect, test } from 'vitest';
import { driverSettings, placeOf, serverSettings } from './connection-settings.ts';
import { connector } from './connector.ts';

const OBJECT = { host: 'db', user: 'audit', password: 'secret', database: 'erp' };

describe('the connection of the configuration', () => {
  test.each([
    ['mssql://audit:secret@db:1433/erp', []],
    ['sqlserver://audit:p%40ss@db/erp?encrypt=strict&trustServerCertificate=true', []],
    [OBJECT, []],
    [{ ...OBJECT, port: '1433', encrypt: 'false', ca: 'PEM', minVersion: 'TLSv1' }, []],
    [{ ...OBJECT, instance: 'KINGDEE', domain: 'CORP', maxDegreeOfParallelism: 4 }, []],
    [{ ...OBJECT, port: 1433, instance: 'KINGDEE' }, [['instance']]],
    [{ ...OBJECT, port: 'abc' }, [['port']]],
    [{ ...OBJECT, encrypt: 'yes' }, [['encrypt']]],
    [{ ...OBJECT, passwd: 'secret' }, [[]]],
    [{ host: 'db' }, [['user'], ['database']]],
    ['mssql://audit:secret@db/erp?encrypted=false', [[]]],
    ['mssql://audit:secret@db', [[]]],
    ['mssql://db/erp', [[]]],
    ['postgres://audit:secret@db/erp', [[]]],
    ['secret', [[]]],
  ])('%j has faults at %j', (connection, paths) => {
    const issues = connector.check('mssql', connection);
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  test('a URL says the same as its parts', () => {
    const url = 'mssql://audit:p%40ss@db:1434/erp%20db?domain=CORP&maxDegreeOfParallelism=2';
    expect(serverSettings(url)).toEqual(
      serverSettings({
        ...OBJECT,
        port: 1434,
        password: 'p@ss',
        database: 'erp db',
        domain: 'CORP',
        maxDegreeOfParallelism: 2,
      }),
    );
  });

  test('what is not written is safe: TLS with a checked certificate, one processor', () => {
    const settings = serverSettings(OBJECT);
    expect(settings).toMatchObject({ encrypt: true, trustServerCertificate: false, maxDegreeOfParallelism: 1 });
    expect(driverSettings(settings, { isReplica: false, connectTimeoutMs: 1 })).toMatchObject({
      port: 1433,
      options: { encrypt: true, trustServerCertificate: false, readOnlyIntent: false, requestTimeout: 0 },
    });
  });

  test('an instance is asked for its port, and is named as people write it', () => {
    const settings = serverSettings({ ...OBJECT, instance: 'KINGDEE' });
    expect(driverSettings(settings, { isReplica: true, connectTimeoutMs: 1 })).not.toHaveProperty('port');
    expect([placeOf(settings), placeOf(serverSettings(OBJECT))]).toEqual(['db\\KINGDEE', 'db:1433']);
  });

  test('old versions of TLS get the ciphers they need, and only where they are asked for', () => {
    const credentials = (connection: object) =>
      driverSettings(serverSettings({ ...OBJECT, ...connection }), { isReplica: false, connectTimeoutMs: 1 }).options
        ?.cryptoCredentialsDetails;
    expect(credentials({ minVersion: 'TLSv1' })).toEqual({ minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' });
    expect(credentials({ ca: 'PEM' })).toEqual({ ca: 'PEM' });
  });
});

describe('what is risky about a connection is told', () => {
  test.each([
    ['clear text', { encrypt: false }, 'encrypt: true'],
    ['a certificate that nobody checks', { trustServerCertificate: true }, 'certificate'],
    ['TLS 1.0', { minVersion: 'TLSv1' }, 'TLS 1.0'],
  ])('%s', (_name, changes, words) => {
    const warnings = connector.warnings?.('mssql', { ...OBJECT, ...changes }) ?? [];
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.en).toContain(words);
    expect(warnings[0]?.['zh-CN']).toMatch(/[一-龥]/);
  });

  test('nothing, where nothing is', () => {
    expect(connector.warnings?.('mssql', OBJECT)).toEqual([]);
    expect(connector.warnings?.('mssql', { ...OBJECT, host: '127.0.0.1', encrypt: false })).toEqual([]);
  });
});
