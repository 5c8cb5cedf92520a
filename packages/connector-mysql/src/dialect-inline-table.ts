import { type InlineColumn, joinSql, raw, type Sql, type SqlValue, sql } from '@erp-audit/core';
import { decimalType } from './dialect-numbers.ts';
import { quoteName, quoteText } from './quote-name.ts';
import { isAtLeast, type ServerVersion } from './server-version.ts';

/** Longer texts are kept outside the row. */
const LONGEST_VARCHAR = 4_000;

interface TableStyle {
  readonly version: ServerVersion;
  /** As text with the collation of all texts. */
  readonly text: (expression: Sql) => Sql;
}

type Cell = string | null;

/** One JSON parameter for the whole table: the protocol could not bind each cell of a large one. */
export function inlineTable(
  alias: string,
  columns: readonly InlineColumn[],
  rows: readonly (readonly SqlValue[])[],
  style: TableStyle,
): Sql {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : wellFormed(String(value)))));
  const ofColumn = (index: number) => cells.map((row) => row[index] ?? null);
  const fields = columns.map((column, index) => {
    return sql`${typed(column, raw(`cells.c${index}`), ofColumn(index), style)} as ${raw(quoteName(column.name))}`;
  });
  const source = isAtLeast(style.version, { mysql: [8, 0, 4], mariadb: [10, 6, 0] })
    ? jsonTable(
        cells,
        columns.map((_, index) => ofColumn(index)),
      )
    : unionTable(cells, columns.length);
  return sql`(select ${joinSql(fields, ', ')} from ${source} as cells) as ${raw(quoteName(alias))}`;
}

function jsonTable(cells: readonly (readonly Cell[])[], columns: readonly (readonly Cell[])[]): Sql {
  const list = columns.map((values, index) => {
    const longest = values.reduce((length, value) => Math.max(length, value?.length ?? 0), 1);
    const type = longest > LONGEST_VARCHAR ? 'longtext' : `varchar(${longest})`;
    return `c${index} ${type} character set utf8mb4 path '$[${index}]' error on error`;
  });
  return sql`json_table(${JSON.stringify(cells)}, '$[*]' columns (${raw(list.join(', '))}))`;
}

/** What older servers have: every cell written out, because the protocol counts parameters in 16 bits. */
function unionTable(cells: readonly (readonly Cell[])[], width: number): Sql {
  const written = (row: readonly Cell[]) => row.map((cell) => (cell === null ? 'null' : `_utf8mb4${quoteText(cell)}`));
  const names = Array.from({ length: width }, (_, index) => `null as c${index}`);
  const rows = cells.map((row) => `select ${written(row).join(', ')}`);
  return raw(
    `(select ${names.join(', ')} from dual where 1 = 0 union all ${rows.join(' union all ')})`.replace(
      / union all \)$/,
      ')',
    ),
  );
}

function typed({ type }: InlineColumn, cell: Sql, values: readonly Cell[], style: TableStyle): Sql {
  if (type === 'text') return style.text(cell);
  if (type === 'date') return sql`cast(${cell} as date)`;
  return type === 'number' ? sql`cast(${cell} as ${raw(decimalType(values))})` : sql`(${cell} = 'true')`;
}

/** Half of a surrogate pair is no Unicode text; the server would refuse the whole table. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
