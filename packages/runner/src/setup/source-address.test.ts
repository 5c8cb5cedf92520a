import { AuditError } from '@erp-audit/core';
import { describe, expect, it } from 'vitest';
import { readSourceAddress } from './source-address.ts';

const SERVER = { host: 'db', port: 1234, user: 'a b' };

describe('an address of a database', () => {
  it.each([
    ['postgres://a%20b:p%40@db:1234/erp?sslmode=verify-full', 'postgres', { database: 'erp', ssl: true }],
    ['postgresql://a%20b:p%40@db:1234/erp?sslmode=disable', 'postgres', { database: 'erp', ssl: false }],
    ['mysql://a%20b:p%40@db:1234/erp?ssl=true', 'mysql', { database: 'erp', ssl: true }],
    ['mariadb://a%20b:p%40@db:1234/erp', 'mysql', { database: 'erp' }],
    [
      'mssql://a%20b:p%40@db:1234/UFDATA_001_2026?encrypt=false',
      'mssql',
      { database: 'UFDATA_001_2026', encrypt: false },
    ],
    [
      'sqlserver://a%20b:p%40@db:1234/erp?trustServerCertificate=true',
      'mssql',
      { database: 'erp', trustServerCertificate: true },
    ],
    ['oracle://a%20b:p%40@db:1234/ERPPDB?protocol=tcps', 'oracle', { service: 'ERPPDB', protocol: 'tcps' }],
    ['oracle://a%20b:p%40@db:1234/ERPPDB', 'oracle', { service: 'ERPPDB' }],
  ])('is read from %s, the password apart', (text, connector, settings) => {
    const address = readSourceAddress(text);
    expect(address).toMatchObject({ connector, password: 'p@' });
    expect(address.connection).toEqual({ ...SERVER, ...settings });
  });

  it.each([
    ['files:./extracts', 'files'],
    ['pglite:./erp', 'pglite'],
  ])('may be a folder: %s', (text, connector) => {
    expect(readSourceAddress(text)).toMatchObject({ connector, connection: text });
  });

  it('is refused without its parts, and never repeated', () => {
    for (const text of ['mssql://u:hunter2@h', 'oracle://h/x', 'mongodb://u:hunter2@h/x', 'localhost:5432', 'files:']) {
      let fault: unknown;
      try {
        readSourceAddress(text);
      } catch (error) {
        fault = error;
      }
      expect(fault).toBeInstanceOf(AuditError);
      expect(String(fault)).not.toContain('hunter2');
    }
  });
});
