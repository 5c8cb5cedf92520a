import { AuditError, type LocalizedText, MATCH_ROLES, type MatchRole, type MatchSubject } from '@erp-audit/core';
import { type CsvRow, readCsv } from './csv-rows.ts';
import type { LabelledRecord } from './evaluate-matching.ts';

/** A labelled table and what its columns tell. */
export interface LabelledCsv {
  readonly file: string;
  readonly subject: MatchSubject;
  /** Columns of each role, joined by blanks; a role without is read from the column of its own name. */
  readonly columns: ReadonlyMap<MatchRole, readonly string[]>;
  /** Rows with the same value in it are one; an empty one is one with none. */
  readonly clusterColumn: string;
}

const ID = 'id';
const SIDE = 'side';

interface Layout {
  readonly roles: readonly (readonly [MatchRole, readonly number[]])[];
  readonly cells: number;
  readonly cluster: number;
  /** -1 where there is none: rows are then named by their line. */
  readonly id: number;
  /** -1 where one table is searched. */
  readonly side: number;
}

/**
 * Records of a labelled CSV file; `id` and, where two tables are linked, `side` (left or right) are columns of their own.
 * @throws AuditError `ARGUMENT_INVALID` with file and line for what cannot be read.
 */
export async function* readLabelledCsv(table: LabelledCsv): AsyncGenerator<readonly LabelledRecord[]> {
  let layout: Layout | undefined;
  try {
    for await (const rows of readCsv(table.file)) {
      const [header, ...others] = rows;
      const data = layout === undefined ? others : rows;
      if (layout === undefined && header !== undefined) layout = layoutOf(header.cells, table);
      const known = layout;
      if (known !== undefined) yield data.filter(isFilled).map((row) => labelled(row, known, table));
    }
  } catch (error) {
    throw unreadable(error, table.file);
  }
  if (layout === undefined) throw wrong(table, 1, { en: 'the file is empty.', 'zh-CN': '文件为空。' });
}

function isFilled({ cells }: CsvRow): boolean {
  return cells.length > 1 || cells[0] !== '';
}

function layoutOf(header: readonly string[], table: LabelledCsv): Layout {
  function place(column: string): number {
    const at = header.indexOf(column);
    if (at >= 0) return at;
    const names = header.join(', ');
    throw wrong(table, 1, {
      en: `there is no column "${column}"; the columns are: ${names}.`,
      'zh-CN': `没有列“${column}”；现有的列：${names}。`,
    });
  }
  const roles = MATCH_ROLES.flatMap((role): [MatchRole, number[]][] => {
    const columns = table.columns.get(role) ?? (header.includes(role) ? [role] : []);
    return columns.length === 0 ? [] : [[role, columns.map(place)]];
  });
  if (roles.length === 0)
    throw wrong(table, 1, {
      en: 'no column tells what to compare; name one with --column, such as --column name=CUSTOMER_NAME.',
      'zh-CN': '没有可比较的列；请用 --column 指定，例如 --column name=CUSTOMER_NAME。',
    });
  const cluster = place(table.clusterColumn);
  return { roles, cluster, cells: header.length, id: header.indexOf(ID), side: header.indexOf(SIDE) };
}

function labelled({ line, cells }: CsvRow, layout: Layout, table: LabelledCsv): LabelledRecord {
  if (cells.length !== layout.cells)
    throw wrong(table, line, {
      en: `${cells.length} cells, but the first line has ${layout.cells}; put cells that contain the separator in quotes.`,
      'zh-CN': `此行有 ${cells.length} 个单元格，而首行有 ${layout.cells} 个；含分隔符的单元格请加引号。`,
    });
  const id = cells[layout.id] ?? String(line);
  const cluster = cells[layout.cluster] ?? '';
  const side = cells[layout.side];
  if (side !== undefined && side !== 'left' && side !== 'right')
    throw wrong(table, line, {
      en: `"${side}" is no side; write left or right, or name the column otherwise.`,
      'zh-CN': `“${side}”不是有效的 side；请写 left 或 right，或更改列名。`,
    });
  const values = Object.fromEntries(layout.roles.map(([role, places]) => [role, joined(cells, places)]));
  return {
    record: { id, values, ...(side === undefined ? {} : { side }) },
    cluster: cluster === '' ? `alone ${line}` : `in ${cluster}`,
  };
}

function joined(cells: readonly string[], places: readonly number[]): string {
  return places
    .map((at) => cells[at] ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

function wrong({ file }: LabelledCsv, line: number, reason: LocalizedText): AuditError {
  const at = `${file}:${line}:1: `;
  return new AuditError(
    'ARGUMENT_INVALID',
    { en: `${at}${reason.en}`, 'zh-CN': `${at}${reason['zh-CN']}` },
    { command: 'duplicates evaluate' },
  );
}

function unreadable(error: unknown, file: string): unknown {
  const table = { file } as LabelledCsv;
  if (error instanceof SyntaxError) {
    const { line } = error.cause as { readonly line: number };
    return wrong(table, line, {
      en: 'a quote is never closed, or stands inside a cell without being doubled.',
      'zh-CN': '引号未闭合，或单元格内的引号没有写成两个。',
    });
  }
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return wrong(table, 1, {
      en: 'the file is not UTF-8; save it as such.',
      'zh-CN': '文件不是 UTF-8 编码；请另存为 UTF-8。',
    });
  if (!(error instanceof Error && 'code' in error) || error instanceof AuditError) return error;
  return wrong(table, 1, {
    en: `the file cannot be read (${String(error.code)}); check its name.`,
    'zh-CN': `无法读取文件（${String(error.code)}）；请检查文件名。`,
  });
}
