import type ExcelJS from 'exceljs';
import { type Cells, fill } from '../fill.ts';
import type { ReturnedCase } from '../returned-case.ts';
import { bytesOf, columnOf } from '../sent-workbook.ts';

const REASON = 'Reason for the exception';
const TYPE = 'Type of exception';
const IDS = 'Finding IDs';
const UNTIL = 'Valid until';

function requestsOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

const asked = (ids: string, more: Cells = {}): Cells => ({
  [IDS]: ids,
  [TYPE]: 'Accepted risk',
  [REASON]: 'supplier is insolvent',
  [UNTIL]: '2026-09-01',
  'Requested by': 'Chen Jing',
  ...more,
});

/** The sheet of exception requests, filled in well and badly. */
export const REQUESTS: readonly ReturnedCase[] = [
  {
    name: 'exception-requests.xlsx',
    lines: [
      [2, 'accepted'],
      [3, 'not_possible'],
      [4, 'unknown_number'],
      [5, 'unknown_waiver_type'],
      [6, 'missing_reason'],
      [7, 'invalid_until'],
      [8, 'accepted'],
      [9, 'missing_number'],
      [10, 'unknown_number'],
      [11, 'accepted'],
      [70, 'accepted'],
      [2, 'accepted'],
    ],
    unanswered: 4,
    make: async (material) => {
      const [one = '', two = '', three = '', four = '', five = ''] = material.take(5);
      const { book, sheet } = await material.open([one, two, three, four, five]);
      const requests = requestsOf(book, 'Exception requests');
      const rows: Readonly<Record<number, Cells>> = {
        2: asked(`${one}、${two}`, { [UNTIL]: new Date('2026-09-01T00:00:00Z') }),
        3: asked(one),
        4: asked('0000000000'),
        5: asked(three, { [TYPE]: 'forever' }),
        6: asked(three, { [REASON]: null }),
        7: asked(three, { [UNTIL]: '2030-01-01' }),
        8: asked(three.toUpperCase(), { [TYPE]: 'Not duplicates', [UNTIL]: null }),
        9: asked('', { [IDS]: null }),
        10: asked('the first one'),
        11: asked(`${four}, ${four}`, { [UNTIL]: null }),
        // Below the rows that were made ready.
        70: asked(five, { [TYPE]: '依赖外部单位' }),
      };
      for (const [row, cells] of Object.entries(rows)) fill(requests, Number(row), cells);
      fill(sheet, 2, { Response: 'Will fix by date', 'Planned date': '2026-09-01' });
      return bytesOf(book);
    },
  },
  {
    name: '例外申请.xlsx',
    lines: [
      [2, 'accepted'],
      [3, 'invalid_date'],
    ],
    unanswered: 2,
    make: async (material) => {
      const [one = '', two = ''] = material.take(2);
      const { book } = await material.open([one, two], material.chinese);
      const requests = requestsOf(book, '例外申请');
      const cells = { '问题编号（可填多个）': `${one} ${two}`, 例外类型: '补偿性控制', 例外理由: '每月人工复核' };
      fill(requests, 2, { ...cells, 有效期至: '2026年9月1日' });
      fill(requests, 3, { ...cells, 有效期至: '年底' });
      return bytesOf(book);
    },
  },
  {
    name: 'requests-in-the-name-of-others.xlsx',
    lines: [
      [2, 'unknown_token'],
      [3, 'unknown_token'],
    ],
    unanswered: 1,
    make: async (material) => {
      const [one = ''] = material.take(1);
      const { book } = await material.open([one]);
      const requests = requestsOf(book, 'Exception requests');
      const column = columnOf(requests, 'Sheet token (do not change)');
      const token = requests.getCell(2, column).text;
      fill(requests, 2, asked(one));
      fill(requests, 3, asked(one));
      requests.getCell(2, column).value = token.replace('E.purchasing.', 'E.sales.');
      requests.getCell(3, column).value = `E.sales.${'A'.repeat(22)}`;
      return bytesOf(book);
    },
  },
];
