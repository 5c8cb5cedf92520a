import type { OrderRow } from '../dataset.ts';
import { daysBefore, timeBefore } from '../nights.ts';
import type { Plan } from '../plan.ts';

const CODE = 'EXA-001';

type Case = readonly [po_no: string, days: number, how: string, values?: Partial<OrderRow>];

const EMPTY: readonly Case[] = [
  ['PO26-00201', 8, 'placed 8 days ago, no line'],
  ['PO26-00202', 45, 'a draft of 45 days without a line', { state: 'D' }],
  ['PO26-00203', 20, 'nothing in it but a remark'],
];
const NEAR_MISSES: readonly Case[] = [['PO26-00204', 60, 'no line, but cancelled', { state: 'X' }]];
const AT_ITS_LIMIT: Case = ['PO26-00205', 7, 'placed exactly 7 days ago, no line'];

function put(plan: Plan, [po_no, days, , values]: Case): readonly string[] {
  plan.insert('po_head', {
    po_no,
    company_no: '1000',
    supplier_no: 'V50001',
    buyer: 'U202',
    dept_no: 'D20',
    state: 'R',
    order_date: daysBefore(days),
    need_by: null,
    currency: 'CNY',
    blanket: false,
    created_at: timeBefore(days),
    ...values,
  });
  return ['1000', po_no];
}

/** Purchase orders that order nothing. */
export function plantEmptyOrders(plan: Plan): void {
  for (const empty of EMPTY) plan.defect(CODE, 'purchase_order', put(plan, empty), empty[2]);
  for (const harmless of NEAR_MISSES) plan.nearMiss(CODE, 'purchase_order', put(plan, harmless), harmless[2]);
  plan.insert('po_line', {
    po_no: 'PO26-00203',
    line_no: 10,
    line_type: 'T',
    item_no: null,
    description: '详见技术协议',
    qty: 1,
    received_qty: null,
    unit_price: null,
    need_by: null,
    state: 'N',
  });
}

/** An order placed seven days before the first night: within its grace that night, empty the next. */
export function plantOrderAtItsLimit(plan: Plan): readonly string[] {
  const key = put(plan, AT_ITS_LIMIT);
  plan.nearMiss(CODE, 'purchase_order', key, AT_ITS_LIMIT[2]);
  return key;
}
