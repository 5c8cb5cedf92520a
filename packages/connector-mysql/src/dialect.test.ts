import { freshMariadb, openOptions, testFragments } from '@erp-audit/testkit';
import { describe, inject } from 'vitest';
import { connector } from './connector.ts';

const url = inject('mariadbUrl');

describe.skipIf(url === undefined)('the dialect on MariaDB', () => {
  testFragments(async () => connector.open('mariadb', await freshMariadb(url as string), openOptions()));
});
