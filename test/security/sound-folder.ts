import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';
import { OUTSIDE, writeInto } from './hostile-input.ts';

export const CONFIGURATION = 'erp-audit.yaml';
export const RULE = 'my-rules/checks/price-of-order.yaml';
export const RULE_CASES = 'my-rules/checks/price-of-order.test.yaml';
export const PROFILE = 'profiles/lists.yaml';
export const EXTRACT = 'extracts/orders.csv';

/** An audit of one extract that runs without a word, and beside it a folder that it has no business in. */
export function writeSoundFolder(folder: string): void {
  mkdirSync(join(folder, 'extracts'), { recursive: true });
  mkdirSync(join(folder, '..', 'outside'), { recursive: true });
  writeFileSync(join(folder, '..', 'outside', 'secret.txt'), `${OUTSIDE}\n`);
  writeInto(folder, EXTRACT, 'number;line;qty;due\nPO1;10;5;2026-01-01\nPO2;10;7;2026-02-01\n');
  const entity = {
    from: 'orders o',
    key: ['o.number', 'o.line'],
    status: { of: "'open'", map: { open: 'open' } },
    fields: { qty: 'o.qty', due_date: 'o.due' },
  };
  writeProfile(folder, 'lists', { purchase_order_line: entity }, ['duckdb']);
  const rule = {
    id: 'checks/price-of-order',
    code: 'ACME-001',
    kind: 'condition',
    title: 'An order of many pieces',
    entity: 'purchase_order_line',
    params: { defect: { gt: ['qty', 6] } },
  };
  writeRule(folder, rule, '2026-05-01', [
    { name: 'seven pieces are found', rows: { purchase_order_line: [row('1', 7)] }, finds: [['1', '1', '10']] },
    { name: 'five pieces are clean', rows: { purchase_order_line: [row('1', 5)] }, finds: [] },
  ]);
  const types = { qty: 'number', due: { date: 'yyyy-MM-dd' } };
  writeConfiguration(folder, {
    organisation: { name: 'Test', timezone: 'Asia/Shanghai' },
    store: 'pglite:./store',
    sources: {
      lists: {
        connector: 'files',
        connection: { directory: './extracts', tables: { orders: { files: 'orders*', types } } },
        profile: './profiles/lists.yaml',
      },
    },
    departments: [{ id: 'purchasing', name: { en: 'Purchasing', 'zh-CN': '采购部' } }],
    rules: { include: ['unclosed-orders/purchase-order-line-overdue', './my-rules/**'] },
  });
}

function row(order: string, qty: number): object {
  return { company: '1', key: [order, '10'], order_key: order, status: 'open', qty };
}
