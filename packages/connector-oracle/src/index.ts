export { connector } from './connector.ts';
export { createOracleDialect, type OracleServer } from './dialect.ts';
