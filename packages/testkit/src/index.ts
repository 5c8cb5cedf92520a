export { findPsql } from './postgres-binaries.ts';
export {
  dumpsUnavailable,
  execute,
  freshDatabase,
  loadDump,
  POSTGRES_MISSING,
  type PostgresServer,
  startPostgres,
} from './postgres-server.ts';
