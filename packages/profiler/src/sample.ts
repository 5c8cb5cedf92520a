import { AuditError, joinSql, type Row, raw, type Source, type Sql, sql, type TableColumn } from '@erp-audit/core';
import type { KnownTable } from './known-table.ts';

/** What the sampled values of a column have in common; no value itself. */
export interface ColumnSample {
  readonly rows: number;
  readonly filled: number;
  /** Different values; undefined where the type has no order. */
  readonly distinct: number;
  readonly emails: number;
  readonly phones: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface TableSample {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnSample>;
}

const SAMPLED_ROWS = 5_000;
const MOST_COLUMNS = 120;
const TIMEOUT_SECONDS = 20;
const EMAIL = '[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+';
const PHONE = '[+(]?[0-9][0-9 ()./+-]{4,}.*';

/** Looks at the first rows of a table with one aggregate statement: counts, shapes and ranges, never a text. */
export async function sampleTable(source: Source, { table }: KnownTable, signal?: AbortSignal): Promise<TableSample> {
  const columns = table.columns.filter((column) => column.holds !== 'other').slice(0, MOST_COLUMNS);
  if (columns.length === 0) return { rows: 0, columns: new Map() };
  const parts = columns.flatMap((column, index) => measures(source, column, index));
  const list = joinSql(
    columns.map((column, index) => sql`${raw(column.sqlName)} as ${raw(`c${index}`)}`),
    ', ',
  );
  const first = source.dialect.firstRows(sql`select ${list} from ${raw(table.sqlName)}`, SAMPLED_ROWS);
  const query = sql`select count(*) as n, ${joinSql(parts, ', ')} from (${first}) s`;
  const options = { label: `sample of ${table.name}`, timeoutSeconds: TIMEOUT_SECONDS };
  const [row = {}] = await source.rows(query, signal === undefined ? options : { ...options, signal });
  const rows = Number(row['n']);
  return { rows, columns: new Map(columns.map((column, index) => [column.name, columnSample(row, index, rows)])) };
}

function measures({ dialect }: Source, { holds }: TableColumn, index: number): Sql[] {
  const column = raw(`s.c${index}`);
  const as = (name: string) => raw(`${name}${index}`);
  const counts = [sql`count(${column}) as ${as('f')}`, sql`count(distinct ${column}) as ${as('d')}`];
  if (holds === 'date') {
    const date = (edge: string) => dialect.asText(dialect.asDate(sql`${raw(edge)}(${column})`, undefined, 'UTC'));
    return [...counts, sql`${date('min')} as ${as('lo')}`, sql`${date('max')} as ${as('hi')}`];
  }
  if (holds !== 'text' || !dialect.capabilities.regex) return counts;
  const like = (pattern: string) => dialect.countWhere(dialect.matches(dialect.asText(column), pattern));
  return [...counts, sql`${like(EMAIL)} as ${as('e')}`, sql`${like(PHONE)} as ${as('p')}`];
}

function columnSample(row: Row, index: number, rows: number): ColumnSample {
  const number = (name: string) => Number(row[`${name}${index}`] ?? 0);
  const text = (name: string) => (row[`${name}${index}`] == null ? null : String(row[`${name}${index}`]));
  return {
    rows,
    filled: number('f'),
    distinct: number('d'),
    emails: number('e'),
    phones: number('p'),
    earliest: text('lo'),
    latest: text('hi'),
  };
}

const MOST_CODES = 30;
const WHOLE_TABLE_UP_TO = 5_000_000;

/** Different codes of a status column with their rows, most frequent first; undefined where there are too many to be codes. */
export async function readCodes(
  source: Source,
  { table }: KnownTable,
  column: TableColumn,
  signal?: AbortSignal,
): Promise<readonly { readonly code: string; readonly rows: number }[] | undefined> {
  const { dialect } = source;
  const code = dialect.asText(raw(column.sqlName));
  const all = sql`select ${code} as code from ${raw(table.sqlName)}`;
  const isSmall = (table.estimatedRows ?? 0) <= WHOLE_TABLE_UP_TO;
  const read = isSmall ? all : dialect.firstRows(all, 200_000);
  const grouped = sql`select code, count(*) as n from (${read}) s where code is not null group by code`;
  const options = { label: `codes of ${table.name}`, timeoutSeconds: TIMEOUT_SECONDS };
  const rows = await source.rows(
    dialect.firstRows(grouped, MOST_CODES + 1),
    signal === undefined ? options : { ...options, signal },
  );
  if (rows.length > MOST_CODES) return undefined;
  return rows
    .map((row) => ({ code: String(row['code']), rows: Number(row['n']) }))
    .toSorted((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
}

/** What was read, or undefined where the source refused or took too long; a lost connection is an error all the same. */
export async function readable<Value>(reading: Promise<Value>, signal?: AbortSignal): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (signal?.aborted === true || !(error instanceof AuditError) || !PASSING.has(error.code)) throw error;
    return undefined;
  }
}

const PASSING: ReadonlySet<string> = new Set([
  'SOURCE_TIMEOUT',
  'SOURCE_DENIED',
  'SOURCE_QUERY_FAILED',
  'SOURCE_OBJECT_MISSING',
]);
