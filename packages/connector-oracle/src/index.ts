export { connector } from './connector.ts';
export { createOracleDialect, type OracleServer } from './dialect.ts';
export { sessionTexts } from './session-texts.ts';
