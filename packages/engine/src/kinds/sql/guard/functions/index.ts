import type { DialectId } from '@erp-audit/core';
import { DUCKDB_FUNCTIONS } from './duckdb.ts';
import { MSSQL_FUNCTIONS } from './mssql.ts';
import { MYSQL_FUNCTIONS } from './mysql.ts';
import { ORACLE_FUNCTIONS } from './oracle.ts';
import { POSTGRES_FUNCTIONS } from './postgres.ts';

/** Functions a rule may call, by dialect; anything else is refused, for what it does cannot be seen from its name. */
export const FUNCTIONS: Readonly<Record<DialectId, ReadonlySet<string>>> = {
  postgres: POSTGRES_FUNCTIONS,
  mysql: MYSQL_FUNCTIONS,
  mssql: MSSQL_FUNCTIONS,
  oracle: ORACLE_FUNCTIONS,
  duckdb: DUCKDB_FUNCTIONS,
};
