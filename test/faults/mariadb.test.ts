import { inject } from 'vitest';
import { describeFaults } from './describe-faults.ts';
import { startMariadbFaultServer } from './mariadb-fault-server.ts';

describeFaults({
  product: 'MariaDB',
  missing: inject('mariadbUrl') === undefined ? 'no MariaDB to start' : undefined,
  start: startMariadbFaultServer,
  // The driver replaces the code of OpenSSL by its own.
  tlsCode: 'CERT_HAS_EXPIRED',
});
