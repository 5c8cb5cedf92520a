export { connector } from './connector.ts';
export { createPostgresDialect } from './dialect.ts';
