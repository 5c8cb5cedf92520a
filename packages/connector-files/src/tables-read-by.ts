import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableReading } from '@erp-audit/core';

const QUOTED_OR_PARAMETER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$\d+/g;

/**
 * Tables that a statement reads, also in named queries and sub-selects, as DuckDB's own parser finds them. It says
 * nothing about a statement with parameters or one it cannot read: parameters are taken out, and where it still says
 * nothing, a table counts as read if its name occurs at all.
 */
export function tablesReadBy(
  connection: DuckDBConnection,
  tables: readonly TableReading[],
  statement: string,
): readonly TableReading[] {
  const text = statement.replaceAll(QUOTED_OR_PARAMETER, (token) => (token.startsWith('$') ? 'null' : token));
  const names = new Set(namesIn(connection, text).map((name) => name.toLowerCase()));
  const lowered = text.toLowerCase();
  return tables.filter(({ table }) => {
    const name = table.toLowerCase();
    return names.size === 0 ? lowered.includes(name.replaceAll('"', '""')) : names.has(name);
  });
}

function namesIn(connection: DuckDBConnection, statement: string): readonly string[] {
  try {
    return connection.getTableNames(statement, false);
  } catch {
    return [];
  }
}
