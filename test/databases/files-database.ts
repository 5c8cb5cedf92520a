import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { connector } from '@erp-audit/connector-files';
import { openOptions } from '@erp-audit/testkit';
import { quotedName } from './hostile-names.ts';
import type { StorageType, StoredColumn, StoredTable, StoredValue } from './stored-table.ts';
import type { LoadedDatabase } from './test-databases.ts';

/** Stands for null in the text from which a Parquet file is made. */
const NULL = '\\N';

/** The tables as extracts below `folder`: in turn CSV in UTF-8, Parquet, and CSV in UTF-16 between semicolons. */
export async function loadFiles(folder: string, tables: readonly StoredTable[]): Promise<LoadedDatabase> {
  const directory = path.join(folder, 'extracts');
  mkdirSync(directory);
  const settings: Record<string, unknown> = {};
  for (const [index, table] of tables.entries()) {
    const name = `extract ${index}`;
    if (index % 3 === 0) settings[table.name] = writeText(directory, `${name}.csv`, table, ',', 'utf8');
    else if (index % 3 === 2) settings[table.name] = writeText(directory, `${name}.txt`, table, ';', 'utf16le');
    else settings[table.name] = await writeParquet(directory, `${name}.parquet`, table);
  }
  const connection = { directory, tables: settings };
  return { type: 'files', connection, open: () => connector.open('files', connection, openOptions()) };
}

function writeText(
  directory: string,
  file: string,
  table: StoredTable,
  delimiter: string,
  encoding: 'utf8' | 'utf16le',
): object {
  const mark = encoding === 'utf16le' ? '\ufeff' : '';
  writeFileSync(path.join(directory, file), mark + delimitedText(table, delimiter, ''), { encoding });
  const typed = table.columns.flatMap(({ name, type }) =>
    type.is === 'text' || type.is === 'char' ? [] : [[name, extractType(type)]],
  );
  return { files: file, delimiter, header: true, types: Object.fromEntries(typed) };
}

function extractType(type: StorageType): string {
  if (type.is === 'decimal') return `decimal(${type.precision},${type.scale})`;
  return type.is === 'integer' ? 'number' : type.is;
}

function delimitedText({ columns, rows }: StoredTable, delimiter: string, absent: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cell = (value: StoredValue, column: StoredColumn | undefined) =>
    value === null
      ? absent
      : quoted(column?.type.is === 'char' ? String(value).padEnd(column.type.length) : String(value));
  const lines = rows.map((row) => row.map((value, index) => cell(value, columns[index])).join(delimiter));
  return `${[columns.map(({ name }) => quoted(name)).join(delimiter), ...lines].join('\r\n')}\r\n`;
}

/** Written by DuckDB itself; other programs' files are read by tests of the connector. */
async function writeParquet(directory: string, file: string, table: StoredTable): Promise<object> {
  const text = path.join(directory, '..', `${file}.csv`);
  writeFileSync(text, delimitedText(table, ',', NULL));
  const types = table.columns.map(({ name, type }) => `${literal(name)}: ${literal(duckdbType(type))}`);
  const options = `header = true, delim = ',', quote = '"', escape = '"', nullstr = ${literal(NULL)}, auto_detect = false, strict_mode = true, columns = {${types.join(', ')}}`;
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.run("set timezone = 'UTC'");
    const columns = table.columns.map(({ name }) => quotedName(name, 'duckdb')).join(', ');
    const rows = `select ${columns} from read_csv(${literal(text)}, ${options})`;
    await connection.run(`copy (${rows}) to ${literal(path.join(directory, file))} (format parquet)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(text);
  }
  return { files: file };
}

function duckdbType(type: StorageType): string {
  if (type.is === 'decimal') return `decimal(${type.precision},${type.scale})`;
  if (type.is === 'timestamp') return type.zoned ? 'timestamptz' : 'timestamp';
  return type.is === 'text' || type.is === 'char' ? 'varchar' : type.is;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
