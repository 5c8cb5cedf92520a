export { connector } from './connector.ts';
export { createMssqlDialect } from './dialect.ts';
export type { ServerVersion } from './server-version.ts';
