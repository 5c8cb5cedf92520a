export { connector } from './connector.ts';
export { createMysqlDialect } from './dialect.ts';
export { type ServerVersion, serverVersion } from './server-version.ts';
export { sessionSettings } from './session-settings.ts';
