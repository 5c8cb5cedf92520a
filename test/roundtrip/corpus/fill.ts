import type ExcelJS from 'exceljs';
import type { CaseMaterial, ExpectedLine, ReturnedCase } from './returned-case.ts';
import { bytesOf, columnOf } from './sent-workbook.ts';

export type Cells = Readonly<Record<string, ExcelJS.CellValue>>;

/** Writes cells of a row by heading. */
export function fill(sheet: ExcelJS.Worksheet, row: number, cells: Cells): void {
  for (const [heading, value] of Object.entries(cells)) sheet.getCell(row, columnOf(sheet, heading)).value = value;
}

interface Filled {
  readonly rows: readonly Cells[];
  readonly lines: readonly ExpectedLine[];
  readonly unanswered?: number;
  /** What else was done to the file. */
  readonly edit?: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;
  readonly chinese?: boolean;
}

/** A workbook of as many findings as rows, each filled with its cells, saved by a program that is not ours. */
export function filled(name: string, { rows, lines, unanswered = 0, edit, chinese = false }: Filled): ReturnedCase {
  return {
    name,
    lines,
    unanswered,
    make: async (material) => {
      const { book, sheet } = await openRows(material, material.take(rows.length), chinese);
      for (const [index, cells] of rows.entries()) fill(sheet, index + 2, cells);
      edit?.(sheet, book);
      return bytesOf(book);
    },
  };
}

function openRows(material: CaseMaterial, numbers: readonly string[], chinese: boolean) {
  return material.open(numbers, chinese ? material.chinese : material.sent);
}
