export { shippedCatalogue } from '@erp-audit/runner';
export type { Io } from './io.ts';
export { jsonSchemas } from './json/schemas.ts';
export { runCli } from './run-cli.ts';
