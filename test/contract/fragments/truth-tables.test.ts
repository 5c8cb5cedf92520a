import { connector } from '@erp-audit/connector-postgres';
import { freshDatabase, openOptions, testFragments } from '@erp-audit/testkit';
import { describe, inject } from 'vitest';

const url = inject('postgresUrl');

describe.skipIf(url === undefined)('on PostgreSQL', () => {
  testFragments(async () => connector.open('postgres', await freshDatabase(url as string), openOptions()));
});

describe('on an embedded database', () => {
  testFragments(() => connector.open('pglite', { memory: true }, openOptions()));
});
