import { expect, test } from 'vitest';
import { readSourceAddress } from './source-address.ts';

test.each([
  ['files:./extracts', { connector: 'files', connection: 'files:./extracts' }],
  ['pglite:./erp', { connector: 'pglite', connection: 'pglite:./erp' }],
  [
    'postgres://audit:p%40ss@db:5433/erp?sslmode=verify-full',
    {
      connector: 'postgres',
      connection: { host: 'db', port: 5433, user: 'audit', database: 'erp', ssl: true },
      password: 'p@ss',
    },
  ],
])('%s is an address of a source', (text, address) => {
  expect(readSourceAddress(text)).toMatchObject(address);
});

test('what is no address is refused and never repeated', () => {
  for (const text of ['files:', 'postgres://secret@/erp', 'secret'])
    expect(() => readSourceAddress(text)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
});
