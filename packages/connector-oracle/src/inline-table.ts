import { type InlineColumn, joinSql, raw, type Sql, type SqlValue, sql, type ValueType } from '@erp-audit/core';
import { quotedName } from './names.ts';

/** The longest text that travels as a parameter of SQL on every server. */
const PIECE_BYTES = 4_000;

const TYPED: Readonly<Record<ValueType, (text: Sql) => Sql>> = {
  text: (text) => sql`cast(${text} as varchar2(4000))`,
  number: (text) => sql`cast(${text} as number)`,
  date: (text) => sql`to_date(${text}, 'YYYY-MM-DD')`,
  boolean: (text) => sql`cast(${text} as number)`,
};

type Cells = readonly (string | null)[];

/**
 * The rows as JSON in parameters of up to 4,000 bytes, each a table of its own; a row that is longer, and every row on
 * servers that know no JSON, as a select from dual with a parameter for each cell.
 */
export function inlineTable(
  alias: string,
  columns: readonly InlineColumn[],
  rows: readonly (readonly SqlValue[])[],
  knowsJson: boolean,
): Sql {
  const cells = rows.map((row) => columns.map((_, index) => cellText(row[index] ?? null)));
  const tables = knowsJson ? jsonTables(columns, cells) : cells.map((row) => selectRow(columns, row));
  const list = tables.length === 0 ? [emptyTable(columns)] : tables;
  return sql`(${joinSql(list, ' union all ')}) ${raw(quotedName(alias))}`;
}

function cellText(value: SqlValue): string | null {
  if (value === null) return null;
  // Half of a surrogate pair is no text of Unicode.
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('utf8');
  return String(typeof value === 'boolean' ? Number(value) : value);
}

function jsonTables(columns: readonly InlineColumn[], rows: readonly Cells[]): Sql[] {
  const tables: Sql[] = [];
  let piece: string[] = [];
  let bytes = 0;
  const flush = () => {
    if (piece.length > 0) tables.push(jsonTable(columns, `[${piece.join(',')}]`));
    piece = [];
    bytes = 0;
  };
  for (const row of rows) {
    const json = JSON.stringify(row);
    const length = Buffer.byteLength(json) + 1;
    if (length + 1 > PIECE_BYTES) {
      flush();
      tables.push(selectRow(columns, row));
      continue;
    }
    if (bytes + length + 1 > PIECE_BYTES) flush();
    piece.push(json);
    bytes += length;
  }
  flush();
  return tables;
}

/** Cells are texts, so that no number loses digits on its way through JSON; a fault in them is an error, not a null. */
function jsonTable(columns: readonly InlineColumn[], json: string): Sql {
  const fields = columns.map(
    ({ name, type }, index) => sql`${TYPED[type](raw(`j.c${index}`))} as ${raw(quotedName(name))}`,
  );
  const paths = columns.map((_, index) => `c${index} varchar2(4000) path '$[${index}]'`);
  return sql`select ${joinSql(fields, ', ')} from json_table(${json}, '$[*]' error on error columns (${raw(paths.join(', '))})) j`;
}

function selectRow(columns: readonly InlineColumn[], row: Cells): Sql {
  const fields = columns.map(
    ({ name, type }, index) => sql`${TYPED[type](sql`${row[index] ?? null}`)} as ${raw(quotedName(name))}`,
  );
  return sql`select ${joinSql(fields, ', ')} from dual`;
}

function emptyTable(columns: readonly InlineColumn[]): Sql {
  return sql`${selectRow(
    columns,
    columns.map(() => null),
  )} where 1 = 0`;
}
