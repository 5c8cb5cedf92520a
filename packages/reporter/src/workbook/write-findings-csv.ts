import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadTexts, type Texts } from '../load-texts.ts';
import type { WorkbookLine, WorkbookModel } from '../model.ts';
import { columnHeading } from './column-heading.ts';
import { CSV_START, csvRow } from './csv-row.ts';
import { type CellMaker, cellMakers } from './findings-cells.ts';
import { type Column, loadLayout } from './layout.ts';
import { createStyles } from './styles.ts';
import { type ReportOptions, refuseLost } from './write-workbook.ts';

type Value = string | number | null;

function cellValue(column: Column, line: WorkbookLine, make: CellMaker | undefined): Value {
  if (column.id === 'first_seen') return line.finding.firstSeen;
  if (column.id === 'due') return line.finding.dueAt;
  return make?.(line).value ?? null;
}

/** Makers of the columns as a workbook has them, without links and looks. */
function plainMakers(
  model: WorkbookModel,
  columns: readonly Column[],
  texts: Texts,
): readonly (CellMaker | undefined)[] {
  const context = { model, texts, styles: createStyles(false), helpRows: new Map(), styleNumber: () => 0 };
  return cellMakers({ columns: [...columns], rowsPerSheet: 1 }, context, false);
}

/**
 * Writes the findings of a department as CSV (UTF-8 with a byte order mark, lines ended by CR LF): the columns of the
 * workbook's findings in one table, however many there are. A text that a spreadsheet would take for a formula has an
 * apostrophe before it. It can be filled in and returned as the workbook can.
 * @throws AuditError `REPORT_BALANCE` when lines are missing.
 */
export async function writeFindingsCsv(model: WorkbookModel, file: string, options: ReportOptions): Promise<void> {
  const directory = path.join(options.reportsDirectory, 'workbook');
  const texts = await loadTexts(path.join(directory, 'texts.yaml'), model.locale);
  const { columns } = await loadLayout(path.join(directory, 'layout.yaml'));
  const makers = plainMakers(model, columns, texts);
  let written = 0;
  async function* rows(): AsyncGenerator<string> {
    yield CSV_START + csvRow(columns.map((column) => columnHeading(column, texts)));
    for await (const batch of model.lines) {
      written += batch.length;
      yield batch
        .map((line) => csvRow(columns.map((column, index) => cellValue(column, line, makers[index]))))
        .join('');
    }
  }
  await pipeline(Readable.from(rows()), createWriteStream(file, { mode: 0o600 }));
  refuseLost(model, written);
}
