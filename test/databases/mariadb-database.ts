import { connector } from '@erp-audit/connector-mysql';
import { freshMariadb, openOptions } from '@erp-audit/testkit';
import { createConnection } from 'mysql2/promise';
import { loadStatements } from './sql-texts.ts';
import type { StoredTable } from './stored-table.ts';
import type { LoadedDatabase } from './test-databases.ts';

/** The tables in a new database of a server. */
export async function loadMariadb(serverUrl: string, tables: readonly StoredTable[]): Promise<LoadedDatabase> {
  const url = await freshMariadb(serverUrl);
  const connection = await createConnection({ uri: url, charset: 'utf8mb4' });
  try {
    await connection.query("set session time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0");
    for (const table of tables) {
      for (const statement of loadStatements(table, 'mysql')) await connection.query(statement);
    }
  } finally {
    await connection.end();
  }
  return { type: 'mysql', connection: url, open: () => connector.open('mysql', url, openOptions()) };
}
