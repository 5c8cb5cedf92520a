export { caseText } from './case-text.ts';
export {
  type ConnectorStatements,
  type ConnectorSubject,
  openOptions,
  testConnector,
} from './connector-contract.ts';
export { DIALECT_FORMS, type DialectForm } from './dialect-forms.ts';
export { FRAGMENT_TABLES } from './fragments/index.ts';
export { type ScriptStyle, selfCheckScript } from './fragments/self-check-script.ts';
export { testFragments } from './fragments/test-fragments.ts';
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
export { findPackagedPostgres, findPostgresBinaries, findPsql } from './postgres-binaries.ts';
export { type InstanceOptions, type PostgresInstance, startPostgresInstance } from './postgres-instance.ts';
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
export { layOut } from './sql-layout.ts';
export { type TestCertificate, testCertificate } from './test-certificate.ts';
export { type CutStyle, type Direction, type ProxyPlace, TestProxy } from './test-proxy.ts';
export { type TestMatching, trialMatching } from './trial-matching.ts';
