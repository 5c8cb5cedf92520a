import { describe, expect, test } from 'vitest';
import { checkConnection, connectSettings } from './connection-settings.ts';
import { connector } from './connector.ts';

const BASE = { host: 'db', service: 'ERP', user: 'audit', password: 'secret' };

describe('the connection of the configuration', () => {
  test.each<[unknown, (string | number)[][]]>([
    ['oracle://audit:secret@db:1521/ERP', []],
    ['oracle://audit:secret@db/ERP?protocol=tcps', []],
    [BASE, []],
    [{ ...BASE, service: undefined, sid: 'ORCL' }, []],
    [{ connectString: 'tcps://db:2484/ERP', user: 'audit', password: 'secret' }, []],
    [{ connectString: 'ERP_PROD', configDir: '/etc/oracle', user: 'audit' }, []],
    [{ ...BASE, thick: { libDir: '/opt/oracle/instantclient' } }, []],
    [{ ...BASE, service: undefined }, [[]]],
    [{ ...BASE, connectString: 'db/ERP' }, [[]]],
    [{ ...BASE, port: 'abc' }, [['port']]],
    [{ ...BASE, protocol: 'http' }, [['protocol']]],
    [{ ...BASE, ssl: true }, [[]]],
    ['oracle://db/ERP', [[]]],
    ['postgres://audit:secret@db/erp', [[]]],
  ])('%j has faults at %j', (connection, paths) => {
    const issues = checkConnection(connection);
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  test('becomes a descriptor, with a service or a SID', () => {
    const text = (changes: object) => connectSettings({ ...BASE, ...changes }).attributes.connectString;
    expect(text({})).toBe(
      '(DESCRIPTION=(ADDRESS=(PROTOCOL=tcp)(HOST=db)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=ERP)))',
    );
    expect(text({ service: undefined, sid: 'ORCL', protocol: 'tcps' })).toBe(
      '(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=db)(PORT=2484))(CONNECT_DATA=(SID=ORCL)))',
    );
  });

  test('of a URL keeps special characters of the password', () => {
    const { attributes } = connectSettings('oracle://audit:p%40ss%2Fword@db:1522/ERP');
    expect(attributes).toMatchObject({ user: 'audit', password: 'p@ss/word' });
  });

  test('takes a wallet as a folder or as its text', () => {
    const wallet = '-----BEGIN CERTIFICATE-----';
    expect(connectSettings({ ...BASE, wallet: '/etc/wallet' }).attributes.walletLocation).toBe('/etc/wallet');
    expect(connectSettings({ ...BASE, wallet }).attributes.walletContent).toBe(wallet);
  });

  test('in clear text over a network is warned of, TCPS is not', () => {
    const warnings = (connection: unknown) => connector.warnings?.('oracle', connection).length;
    expect(warnings(BASE)).toBe(1);
    expect(warnings({ ...BASE, host: '127.0.0.1' })).toBe(0);
    expect(warnings({ ...BASE, protocol: 'tcps' })).toBe(0);
    expect(warnings({ ...BASE, protocol: 'tcps', sslServerDNMatch: false })).toBe(1);
    expect(warnings({ connectString: 'db.example/ERP', user: 'audit' })).toBe(1);
    expect(warnings({ connectString: '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=db)(PORT=2484)))', user: 'a' })).toBe(
      0,
    );
  });
});
