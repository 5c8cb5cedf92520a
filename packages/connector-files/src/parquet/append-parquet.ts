import type { DuckDBConnection } from '@duckdb/node-api';
import { quotedText } from '../dialect.ts';
import { FileFault, REASONS } from '../reading/reasons.ts';

/**
 * Rows of a Parquet file with the types it has, into a table that the first one makes.
 * @returns how many there were
 * @throws FileFault where the file is damaged, or has other columns than the first
 */
export async function appendParquet(
  connection: DuckDBConnection,
  table: string,
  path: string,
  isFirst: boolean,
): Promise<number> {
  const source = `read_parquet(${quotedText(path)})`;
  const columns = await columnsOf(connection, source);
  if (!isFirst) refuseOthers(await columnsOf(connection, table), columns);
  const statement = isFirst ? `create table ${table} as from ${source}` : `insert into ${table} by name from ${source}`;
  const result = await unlessDamaged(() => connection.run(statement));
  return Number(result.rowsChanged) || Number((await result.getRows())[0]?.[0] ?? 0);
}

async function columnsOf(connection: DuckDBConnection, source: string): Promise<ReadonlyMap<string, string>> {
  const reader = await unlessDamaged(() => connection.runAndReadAll(`describe select * from ${source}`));
  return new Map(reader.getRows().map(([name, type]) => [String(name), String(type)]));
}

function refuseOthers(first: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>): void {
  const shown = ([name, type]: readonly [string, string]) => `${name} ${type}`;
  const missing = [...first].filter(([name, type]) => next.get(name) !== type).map(shown);
  const more = [...next].filter(([name, type]) => first.get(name) !== type).map(shown);
  if (missing.length + more.length > 0) throw new FileFault(REASONS.otherColumns(missing.join(', '), more.join(', ')));
}

/** DuckDB's message may hold values; that the file cannot be read is all there is to say. */
async function unlessDamaged<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    throw new FileFault(REASONS.noParquet);
  }
}
