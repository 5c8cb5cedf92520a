import type { DialectId } from '@erp-audit/core';

/** Schemas and databases of the database itself. */
const SCHEMAS: Readonly<Record<DialectId, RegExp>> = {
  postgres: /^(?:pg_.*|information_schema)$/,
  mysql: /^(?:mysql|sys|performance_schema|information_schema)$/,
  mssql: /^(?:sys|information_schema|guest|master|msdb|model|tempdb|resource)$/,
  oracle: /^(?:sys|system|audsys|ctxsys|dbsnmp|mdsys|outln|wmsys|xdb|xs\$null)$/,
  duckdb: /^(?:information_schema|pg_catalog|system|temp)$/,
};
/** Tables and views of the database itself that are reached without a schema. */
const TABLES: Readonly<Record<DialectId, RegExp>> = {
  postgres: /^pg_/,
  mysql: /^$/,
  mssql: /^(?:sys(?:objects|columns|users|logins|databases|processes|files|comments|configurations)|dm_.*)$/,
  oracle:
    /^(?:(?:dba|cdb)_.*|(?:all|user)_(?:arguments|constraints|credentials|db_links|directories|jobs|objects|procedures|sequences|source|synonyms|tab_columns|tab_privs|tables|triggers|users|views)|.*\$.*)$/,
  duckdb: /^(?:duckdb_|pg_|pragma_|sqlite_)/,
};

/** Whether a table belongs to the database itself: accounts, code, settings, statements of others. */
export function isSystemTable(parts: readonly string[], dialect: DialectId): boolean {
  const names = parts.map((part) => part.toLowerCase());
  const table = names.at(-1) ?? '';
  return names.slice(0, -1).some((schema) => SCHEMAS[dialect].test(schema)) || TABLES[dialect].test(table);
}
