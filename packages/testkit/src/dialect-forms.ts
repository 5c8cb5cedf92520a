import { createPostgresDialect } from '@erp-audit/connector-postgres';
import type { Dialect } from '@erp-audit/core';

/** A dialect as it is for one family of versions of its DBMS. */
export interface DialectForm {
  /** Part of a file name, such as `mssql-2016`. */
  readonly id: string;
  /** As people call it, such as `SQL Server 2016`. */
  readonly name: string;
  readonly dialect: Dialect;
}

/** Every form in which SQL is written, oldest first within a DBMS. */
export const DIALECT_FORMS: readonly DialectForm[] = [
  { id: 'postgres', name: 'PostgreSQL', dialect: createPostgresDialect('pg_catalog."und-x-icu"') },
];
