export {
  type ConnectorStatements,
  type ConnectorSubject,
  openOptions,
  testConnector,
} from './connector-contract.ts';
export { generateAll, REPOSITORY } from './generate-all.ts';
export type { GeneratedFile, Generator } from './generator.ts';
export { findNewestPostgresBinaries, findPostgresBinaries, findPsql } from './postgres-binaries.ts';
export { type InstanceOptions, type PostgresInstance, startPostgresInstance } from './postgres-instance.ts';
export {
  dumpsUnavailable,
  execute,
  freshDatabase,
  freshFromDump,
  loadDump,
  POSTGRES_MISSING,
  type PostgresServer,
  startPostgres,
} from './postgres-server.ts';
export { type Loss, SimulatedDisk } from './simulated-disk.ts';
export { type TestCertificate, testCertificate } from './test-certificate.ts';
export { type CutStyle, type Direction, type ProxyPlace, TestProxy } from './test-proxy.ts';
