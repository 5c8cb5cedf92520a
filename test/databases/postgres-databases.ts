import { connector } from '@erp-audit/connector-postgres';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { execute, freshDatabase, openOptions } from '@erp-audit/testkit';
import { loadStatements } from './sql-texts.ts';
import type { StoredTable } from './stored-table.ts';
import type { LoadedDatabase } from './test-databases.ts';

/** Collations that fold, as a database may have them; they compare by their rules only where they are named. */
const COLLATIONS = [
  "create collation folds_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
  "create collation folds_accents (provider = icu, locale = 'und-u-ks-level1', deterministic = false)",
];

/** The tables in a new database of a server. */
export async function loadPostgres(serverUrl: string, tables: readonly StoredTable[]): Promise<LoadedDatabase> {
  const url = await freshDatabase(serverUrl);
  await execute(url, [...COLLATIONS, ...statementsOf(tables), 'analyze'].join(';\n'));
  return { type: 'postgres', connection: url, open: () => connector.open('postgres', url, openOptions()) };
}

/** The tables in a new embedded database in `directory`; it knows no collations of its own. */
export async function loadPglite(directory: string, tables: readonly StoredTable[]): Promise<LoadedDatabase> {
  const database = await openEmbedded({ directory }, silentLog);
  try {
    const plain = tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ name, type }) => ({ name, type })),
    }));
    await database.execSql([...statementsOf(plain), 'analyze'].join(';\n'));
  } finally {
    await database.close();
  }
  const connection = { directory };
  return { type: 'pglite', connection, open: () => connector.open('pglite', connection, openOptions()) };
}

function statementsOf(tables: readonly StoredTable[]): string[] {
  return tables.flatMap((table) => [...loadStatements(table, 'postgres')]);
}
