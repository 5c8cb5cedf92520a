import type { Dataset, ItemRow, OrderLineRow, OrderRow, SupplierRow } from './dataset.ts';
import { daysBefore, timeBefore } from './nights.ts';
import { BUYERS, type Company } from './organisation.ts';
import type { Random } from './random.ts';

const ORDER_COUNT = 96;

interface Timing {
  /** Days before the first night on which the order was placed. */
  readonly ordered: number;
  /** Days before the first night on which the goods were due; negative when they are still to come. */
  readonly due: number;
}

function timing(index: number, random: Random): Timing {
  if (index % 3 === 0) return { ordered: random.between(5, 25), due: -random.between(5, 45) };
  const due = random.between(5, 150);
  return { ordered: due + random.between(14, 45), due };
}

function line(order: OrderRow, item: ItemRow, number: number, due: number, random: Random): OrderLineRow {
  const qty = random.between(2, 40) * 10;
  const arrived = due > 0;
  return {
    po_no: order.po_no,
    line_no: number * 10,
    line_type: 'M',
    item_no: item.item_no,
    description: `${item.name} ${item.spec ?? ''}`.trim(),
    qty,
    received_qty: arrived ? qty : null,
    unit_price: item.std_cost,
    need_by: daysBefore(due),
    state: arrived ? 'F' : 'N',
  };
}

function order(index: number, supplier: SupplierRow, when: Timing, random: Random): OrderRow {
  const company = supplier.company_no as Company;
  return {
    po_no: `PO26-${String(index + 1).padStart(5, '0')}`,
    company_no: company,
    supplier_no: supplier.supplier_no,
    buyer: random.pick(BUYERS[company]),
    dept_no: 'D20',
    state: 'R',
    order_date: daysBefore(when.ordered),
    need_by: daysBefore(when.due),
    currency: company === '2000' ? 'EUR' : 'CNY',
    blanket: false,
    created_at: timeBefore(when.ordered),
  };
}

/** 96 released purchase orders of three lines: what was due has arrived in full, the rest is due in the future. */
export function addPurchasing(data: Dataset, random: Random): void {
  const stocked = data.item.filter((item) => item.stocked);
  for (let index = 0; index < ORDER_COUNT; index += 1) {
    const when = timing(index, random);
    const supplier = random.pick(data.supplier);
    const head = order(index, supplier, when, random);
    data.po_head.push(head);
    const items = stocked.filter((item) => item.company_no === head.company_no);
    for (let number = 1; number <= 3; number += 1) {
      data.po_line.push(line(head, random.pick(items), number, when.due, random));
    }
  }
}
