export {
  type ConnectorStatements,
  type ConnectorSubject,
  openOptions,
  testConnector,
} from './connector-contract.ts';
export { generateAll, REPOSITORY } from './generate-all.ts';
export type { GeneratedFile, Generator } from './generator.ts';
export {
  executeMariadb,
  freshMariadb,
  MARIADB_MISSING,
  type MariadbOptions,
  type MariadbServer,
  startMariadb,
} from './mariadb-server.ts';
export { findPsql } from './postgres-binaries.ts';
export {
  dumpsUnavailable,
  execute,
  freshDatabase,
  freshFromDump,
  loadDump,
  POSTGRES_MISSING,
  type PostgresServer,
  startNewestPostgres,
  startPostgres,
} from './postgres-server.ts';
export { type Loss, SimulatedDisk } from './simulated-disk.ts';
