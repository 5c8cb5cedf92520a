import { findPostgresBinaries } from '@erp-audit/testkit';
import { describeFaults } from './describe-faults.ts';
import { startPostgresFaultServer } from './postgres-fault-server.ts';

describeFaults({
  product: 'PostgreSQL',
  missing: findPostgresBinaries() === undefined ? 'no PostgreSQL to start' : undefined,
  start: startPostgresFaultServer,
  tlsCode: 'CERT_HAS_EXPIRED',
});
