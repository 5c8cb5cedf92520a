export { connector } from './connector.ts';
export { createDuckdbDialect } from './dialect.ts';
