import type ExcelJS from 'exceljs';
import { fill, filled } from '../fill.ts';
import type { ReturnedCase } from '../returned-case.ts';
import { bytesOf, columnOf } from '../sent-workbook.ts';

const FIXED = { Response: 'Fixed' };
const TOKEN = 'Row token (do not change)';
const four = [FIXED, {}, {}, { Response: 'done' }];

const values = (sheet: ExcelJS.Worksheet, row: number) => sheet.getRow(row).values as ExcelJS.CellValue[];

/** Copies the answers of every row, and lets the copy be changed. */
function copySheet(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, name: string): ExcelJS.Worksheet {
  const copy = book.addWorksheet(name);
  sheet.eachRow((row, line) => {
    copy.getRow(line).values = row.values as ExcelJS.CellValue[];
  });
  return copy;
}

/** Sheets in which rows, columns and names are no longer where they were. */
export const REARRANGED: readonly ReturnedCase[] = [
  filled('sorted.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      const [second, fifth] = [values(sheet, 2), values(sheet, 5)];
      sheet.getRow(2).values = fifth;
      sheet.getRow(5).values = second;
    },
  }),
  filled('filtered.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      sheet.getRow(2).hidden = true;
      sheet.getRow(3).hidden = true;
    },
  }),
  filled('rows-deleted.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [4, 'accepted'],
    ],
    unanswered: 1,
    edit: (sheet) => sheet.spliceRows(3, 1),
  }),
  filled('rows-added.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [4, 'unknown_token'],
      [6, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      sheet.spliceRows(4, 0, []);
      fill(sheet, 4, { Response: 'Fixed', Comment: 'one more that we found ourselves' });
    },
  }),
  filled('notes-below.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => sheet.addRow(['checked by', 'Li Na', '2026-06-03']),
  }),
  filled('title-above.xlsx', {
    rows: four,
    lines: [
      [4, 'accepted'],
      [7, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => sheet.spliceRows(1, 0, ['Answers of purchasing'], []),
  }),
  filled('columns-added.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      sheet.spliceColumns(3, 0, ['My notes', 'ask Li', 'x', 'y', 'z']);
      sheet.getCell(1, 40).value = 'Response';
      sheet.getCell(2, 40).value = 'Not ours';
    },
  }),
  filled('columns-moved.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      const column = columnOf(sheet, TOKEN);
      const tokens = [1, 2, 3, 4, 5].map((row) => sheet.getCell(row, column).text);
      sheet.spliceColumns(column, 1);
      sheet.spliceColumns(1, 0, tokens);
    },
  }),
  filled('data-columns-removed.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => sheet.spliceColumns(2, 6),
  }),
  filled('data-cells-changed.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      for (let row = 2; row <= 5; row += 1) sheet.getCell(row, 2).value = '4 Low';
    },
  }),
  filled('sheet-renamed.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet) => {
      sheet.name = '采购 (2)';
    },
  }),
  filled('other-sheets-deleted.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 2,
    edit: (sheet, book) => {
      for (const other of [...book.worksheets]) if (other !== sheet) book.removeWorksheet(other.id);
    },
  }),
  filled('sheet-copied.xlsx', {
    rows: four,
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
      [2, 'unchanged'],
      [5, 'unchanged'],
    ],
    unanswered: 4,
    edit: (sheet, book) => void copySheet(book, sheet, 'Findings (2)'),
  }),
  filled('sheet-copied-and-changed.xlsx', {
    rows: four,
    lines: [
      [2, 'duplicate_row'],
      [5, 'accepted'],
      [2, 'duplicate_row'],
      [5, 'unchanged'],
    ],
    unanswered: 4,
    edit: (sheet, book) =>
      fill(copySheet(book, sheet, 'Findings (2)'), 2, { Response: 'Not ours', 'Department that should act': 'Sales' }),
  }),
  filled('answer-cells-merged.xlsx', {
    rows: [FIXED, {}, {}, FIXED],
    lines: [
      [2, 'accepted'],
      [3, 'merged_cells'],
      [4, 'merged_cells'],
      [5, 'accepted'],
    ],
    edit: (sheet) => {
      const column = columnOf(sheet, 'Response');
      sheet.mergeCells(2, column, 4, column);
    },
  }),
  filled('dates-merged.xlsx', {
    rows: [{ Response: 'Will fix by date', 'Planned date': '2026-07-01' }, { Response: 'Will fix by date' }, FIXED],
    lines: [
      [2, 'accepted'],
      [3, 'merged_cells'],
      [4, 'accepted'],
    ],
    edit: (sheet) => {
      const column = columnOf(sheet, 'Planned date');
      sheet.mergeCells(2, column, 3, column);
    },
  }),
  filled('token-column-deleted.xlsx', {
    rows: [FIXED, {}],
    lines: [[2, 'unknown_token']],
    edit: (sheet) => sheet.spliceColumns(columnOf(sheet, TOKEN), 1),
  }),
  filled('tokens-altered.xlsx', {
    rows: [FIXED, FIXED, FIXED],
    lines: [
      [2, 'unknown_token'],
      [3, 'unknown_token'],
      [4, 'accepted'],
    ],
    edit: (sheet) => {
      const column = columnOf(sheet, TOKEN);
      const token = sheet.getCell(2, column).text;
      sheet.getCell(2, column).value = token.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
      sheet.getCell(3, column).value = token.replace('.1.', '.2.');
    },
  }),
  filled('pasted-over-hidden-rows.xlsx', {
    rows: [FIXED, {}, FIXED],
    lines: [
      [2, 'duplicate_row'],
      [3, 'duplicate_row'],
      [4, 'accepted'],
    ],
    // The row of another finding was pasted over one that a filter hid, token and all.
    edit: (sheet) => {
      sheet.getRow(3).values = values(sheet, 2);
      fill(sheet, 3, { Response: 'False positive', Comment: 'no' });
      sheet.getRow(3).hidden = true;
    },
  }),
  {
    name: 'one-file-per-person-pasted-together.xlsx',
    lines: [
      [2, 'accepted'],
      [4, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 1,
    make: async (material) => {
      const { book, sheet } = await material.open(material.take(2));
      const other = await material.open(material.take(2));
      fill(sheet, 2, FIXED);
      fill(other.sheet, 2, { Response: 'done' });
      fill(other.sheet, 3, { Response: '已改' });
      // Line 4 would be the second heading row; it stands where it was pasted.
      sheet.spliceRows(3, 1, values(sheet, 3), values(other.sheet, 2), values(other.sheet, 3));
      return bytesOf(book);
    },
  },
  {
    name: 'pasted-with-headings.xlsx',
    lines: [
      [2, 'accepted'],
      [5, 'accepted'],
    ],
    unanswered: 1,
    make: async (material) => {
      const { book, sheet } = await material.open(material.take(2));
      const other = await material.open(material.take(1), material.chinese);
      fill(sheet, 2, FIXED);
      fill(other.sheet, 2, { 处理结果: '已整改' });
      sheet.addRow(values(other.sheet, 1));
      sheet.addRow(values(other.sheet, 2));
      return bytesOf(book);
    },
  },
  {
    name: 'last-week-answered-again.xlsx',
    lines: [
      [2, 'accepted'],
      [3, 'stale'],
      [4, 'closed'],
    ],
    unanswered: 0,
    make: async (material) => {
      const numbers = [...material.take(1), ...material.takeChanged(1), ...material.takeClosed(1)];
      const { book, sheet } = await material.open(numbers, material.earlier);
      for (const row of [2, 3, 4]) fill(sheet, row, FIXED);
      return bytesOf(book);
    },
  },
  {
    name: 'last-week-and-this-week-merged.xlsx',
    // Changed since: the older copy is stale beside a different answer, and says nothing new where it is the same.
    lines: [
      [2, 'stale'],
      [3, 'unchanged'],
      [4, 'accepted'],
      [5, 'accepted'],
      [6, 'accepted'],
    ],
    unanswered: 0,
    make: async (material) => {
      const changed = material.takeChanged(2);
      const { book, sheet } = await material.open(changed, material.earlier);
      const now = await material.open([...changed, ...material.take(1)]);
      fill(sheet, 2, { Response: 'Not ours', 'Department that should act': 'Sales' });
      fill(sheet, 3, FIXED);
      for (const row of [2, 3, 4]) {
        fill(now.sheet, row, FIXED);
        sheet.addRow(values(now.sheet, row));
      }
      return bytesOf(book);
    },
  },
  {
    name: 'day-of-the-year-it-is-due.xlsx',
    lines: [
      [2, 'accepted'],
      [3, 'accepted'],
      [4, 'date_without_year'],
    ],
    unanswered: 0,
    make: async (material) => {
      const { book, sheet } = await material.open(material.takeNew(3));
      ['7月15日', '20 Aug', '1月5日'].forEach((date, index) => {
        fill(sheet, index + 2, { Response: 'Will fix by date', 'Planned date': date });
      });
      return bytesOf(book);
    },
  },
];
