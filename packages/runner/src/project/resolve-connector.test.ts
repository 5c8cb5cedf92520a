import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { resolveConnector } from './resolve-connector.ts';

const SHIPPED = ['files', 'mssql', 'mysql', 'oracle', 'postgres'];

test.each(SHIPPED)('the package of connector %s declares the types that it serves', async (name) => {
  const file = new URL(`../../../connector-${name}/package.json`, import.meta.url);
  const declared = (JSON.parse(readFileSync(file, 'utf8')) as { 'erp-audit': { types: string[] } })['erp-audit'].types;
  const connector = await resolveConnector(name, tmpdir());
  expect(declared).toEqual(connector.types);
  for (const type of declared) expect(await resolveConnector(type, tmpdir())).toBe(connector);
});

test('a type that nobody serves is told with those that are installed', async () => {
  await expect(resolveConnector('db9', tmpdir())).rejects.toMatchObject({
    code: 'CONNECTOR_NOT_INSTALLED',
    message: expect.stringContaining(SHIPPED.join(', ')),
  });
});
