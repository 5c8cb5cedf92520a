import type { DuckDBConnection } from '@duckdb/node-api';
import type { LocalizedText, RejectedLine } from '@erp-audit/core';
import { TableWriter } from '../database/table-writer.ts';

const TABLE = 'audit.rejected_lines';
const COLUMNS = 'table_name varchar, file varchar, line varchar, column_name varchar, en varchar, zh varchar';

/** Takes down every line that is rejected, in the database: there may be as many as there are lines. */
export class RejectedLines {
  readonly #writer: TableWriter;

  private constructor(writer: TableWriter) {
    this.#writer = writer;
  }

  /** @param file - where lines wait before they are kept */
  static async create(connection: DuckDBConnection, file: string): Promise<RejectedLines> {
    await connection.run(`create table ${TABLE} (${COLUMNS})`);
    return new RejectedLines(new TableWriter(connection, file, { name: TABLE, columnCount: 6 }));
  }

  async add({ table, file, line, column, reason }: RejectedLine): Promise<void> {
    await this.#writer.write([table, file, line === null ? null : String(line), column, reason.en, reason['zh-CN']]);
  }

  async end(): Promise<void> {
    await this.#writer.end();
  }
}

/** What was taken down, in the order it was found. */
export const READ_REJECTED_LINES = `select table_name, file, line, column_name, en, zh from ${TABLE}`;

export function rejectedLine(row: Readonly<Record<string, unknown>>): RejectedLine {
  const reason: LocalizedText = { en: String(row['en']), 'zh-CN': String(row['zh']) };
  const text = (name: string) => (row[name] === null ? null : String(row[name]));
  return {
    table: String(row['table_name']),
    file: String(row['file']),
    line: row['line'] === null ? null : Number(row['line']),
    column: text('column_name'),
    reason,
  };
}
