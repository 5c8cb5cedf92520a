import type { OrderLineRow, OrderRow } from '../dataset.ts';
import { daysBefore } from '../nights.ts';
import type { Plan } from '../plan.ts';

const CODE = 'OPN-001';

type Case = readonly [how: string, line: Partial<OrderLineRow>, head?: Partial<OrderRow>];

function overdueCases(): readonly Case[] {
  return [
    ['due 31 days ago, nothing received', { need_by: daysBefore(31), qty: 120, received_qty: 0, state: 'N' }],
    ['due 45 days ago, half received', { need_by: daysBefore(45), qty: 200, received_qty: 100, state: 'P' }],
    ['due 90 days ago: the last day of its band', { need_by: daysBefore(90), qty: 80, received_qty: 20, state: 'P' }],
    ['due 120 days ago, nothing received', { need_by: daysBefore(120), qty: 60, received_qty: 0, state: 'N' }],
    ['2.1 % open, above the tolerance', { need_by: daysBefore(200), qty: 1000, received_qty: 979, state: 'P' }],
    ['received quantity never written', { need_by: daysBefore(70), qty: 40, received_qty: null, state: 'N' }],
    [
      'due date stands only in the header',
      { need_by: null, qty: 300, received_qty: 0, state: 'N' },
      { need_by: daysBefore(60) },
    ],
    [
      'no due date: 30 days after the order date',
      { need_by: null, qty: 150, received_qty: 0, state: 'N' },
      { need_by: null, order_date: daysBefore(61) },
    ],
  ];
}

function nearMissCases(): readonly Case[] {
  const late = { need_by: daysBefore(100), qty: 100, received_qty: 0, state: 'N' } as const;
  return [
    ['exactly 2 % open, the tolerance', { ...late, received_qty: 98, state: 'P' }],
    ['more received than ordered', { ...late, received_qty: 104, state: 'P' }],
    ['line cancelled', { ...late, state: 'X' }],
    ['line closed by hand', { ...late, state: 'C' }],
    ['a return, negative quantity', { ...late, qty: -20 }],
    ['a blanket order', late, { blanket: true }],
    ['order cancelled', late, { state: 'X' }],
    ['order waits for approval', late, { state: 'W' }],
  ];
}

function put(plan: Plan, [, values, head]: Case): string[] {
  const order = plan.takeLine();
  plan.edit('po_line', order.line, values);
  if (head !== undefined) plan.edit('po_head', order.head, head);
  return [order.head.company_no, order.head.po_no, String(order.line.line_no)];
}

/** Purchase order lines overdue by more than 30 days. */
export function plantOverdue(plan: Plan): void {
  for (const planted of overdueCases()) plan.defect(CODE, 'purchase_order_line', put(plan, planted), planted[0]);
  for (const harmless of nearMissCases()) {
    plan.nearMiss(CODE, 'purchase_order_line', put(plan, harmless), harmless[0]);
  }
  const { head } = plan.takeLine();
  const remark = { po_no: head.po_no, line_no: 90, line_type: 'T', item_no: null, unit_price: null } as const;
  plan.insert('po_line', {
    ...remark,
    description: '随货附材质证明书',
    qty: 1,
    received_qty: null,
    need_by: daysBefore(100),
    state: 'N',
  });
  plan.nearMiss(CODE, 'purchase_order_line', [head.company_no, head.po_no, '90'], 'a line of text');
}

/** A line due 30 days before the first night: on time that night, overdue the next. */
export function plantLineAtItsLimit(plan: Plan): readonly string[] {
  const key = put(plan, ['', { need_by: daysBefore(30), qty: 90, received_qty: 0, state: 'N' }]);
  plan.nearMiss(CODE, 'purchase_order_line', key, 'due exactly 30 days ago');
  return key;
}
