import type { DialectId } from '@erp-audit/core';

/** Databases as people call them. */
export const PRODUCTS: Readonly<Record<DialectId, string>> = {
  postgres: 'PostgreSQL',
  mysql: 'MySQL',
  mssql: 'SQL Server',
  oracle: 'Oracle',
  duckdb: 'DuckDB',
};
