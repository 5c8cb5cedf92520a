/**
 * The least that exceljs can do: the cells of the findings sheets, streamed, without styles, links, lists, protection or
 * shared strings. Prints one JSON line; started by workbook.test.ts with: folder, departments, findings of each.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { BENCH_RULES, recordOf } from './lines.ts';
import { measured } from './measured.ts';

const [folder = '', departments = '1', findings = '1000'] = process.argv.slice(2);
const ROWS_PER_SHEET = 100_000;
const SEVERITY = { critical: '1 致命', high: '2 高', medium: '3 中', low: '4 低' } as const;

/** The same cells as ours, made by hand in the cheapest way. */
function cellsOf(n: number, count: number): ExcelJS.CellValue[] {
  const record = recordOf(n, count);
  const rule = BENCH_RULES[record.rule];
  const key = JSON.stringify([rule?.code, 'purchase_order_line', 'erp', '1', record.order, record.line]);
  const id = createHash('sha256').update(key).digest('hex');
  const isOverdue = record.due < '2026-11-21';
  return [
    id.slice(0, 10),
    SEVERITY[record.severity],
    `${rule?.code} ${rule?.title['zh-CN']}`,
    `${record.order} / ${record.line}`,
    record.label,
    `供应商：${record.supplier} · 订单数量：${record.quantity} · 未清数量：${record.open} · 到期日：${record.due}`,
    null,
    '1',
    '采购订单行',
    new Date(`${record.firstSeen}T00:00:00Z`),
    record.age,
    new Date(`${record.due}T00:00:00Z`),
    n % 3,
    isOverdue ? '未处理 · 逾期' : '未处理 · 即将到期',
    ...Array.from({ length: 10 }, () => null),
    `${id}.1.AAAAAAAAAAAAAAAAAAAAAA`,
  ];
}

async function writeDepartment(file: string, count: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: false, useSharedStrings: false });
  let sheet = book.addWorksheet('1');
  for (let n = 0; n < count; n += 1) {
    if (n > 0 && n % ROWS_PER_SHEET === 0) {
      sheet.commit();
      sheet = book.addWorksheet(String(n));
    }
    sheet.addRow(cellsOf(n, count)).commit();
    if (n % 1_000 === 999) await new Promise(setImmediate);
  }
  sheet.commit();
  await book.commit();
}

await measured(async () => {
  for (let index = 0; index < Number(departments); index += 1) {
    await writeDepartment(join(folder, `bare-${index}.xlsx`), Number(findings));
  }
});
