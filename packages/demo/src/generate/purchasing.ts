import { daysBefore, storedBefore } from '../calendar.ts';
import type { PurchaseLineRow, PurchaseOrderRow } from '../order-rows.ts';
import type { SupplierRow } from '../rows.ts';
import type { World } from '../world.ts';
import type { Materials } from './materials.ts';
import type { People } from './people.ts';
import { type Timing, timing } from './timing.ts';

/** A purchase order on its way, and the day it arrives. */
export interface PurchaseOrder {
  readonly head: PurchaseOrderRow;
  readonly lines: readonly PurchaseLineRow[];
  /** In days before the first week. */
  readonly arrives: number;
}

/** Enters and receives purchase orders. */
export class PurchaseMaker {
  /** Orders that are still being written. */
  readonly drafts = new Set<PurchaseOrder>();
  /** Every order, to look its lines up. */
  readonly orders = new Map<string, PurchaseOrder>();
  /** Orders that have not arrived. */
  readonly coming = new Set<PurchaseOrder>();
  readonly #world: World;
  readonly #people: People;
  readonly #materials: Materials;

  constructor(world: World, people: People, materials: Materials) {
    this.#world = world;
    this.#people = people;
    this.#materials = materials;
  }

  order(supplier: SupplierRow, when: Timing): PurchaseOrder {
    const { random } = this.#world;
    const { comp } = supplier;
    const buyer = random.pick(comp === '1000' ? this.#people.buyers : this.#people.buyersAbroad);
    const head = this.#world.insert('po_head', {
      ...{ po_no: `PO${26_000_001 + this.orders.size}`, comp, supp_no: supplier.supp_no, buyer, dept_no: 'D20' },
      ...{ state: 30, order_date: daysBefore(when.ordered), need_by: daysBefore(when.due) },
      ...{ currency: comp === '2000' ? 'EUR' : 'CNY', blanket: 'N', template: 'N' },
      ...{ created_at: storedBefore(when.ordered), created_by: buyer },
    });
    const lines: PurchaseLineRow[] = [];
    for (let number = random.between(1, 4); number > 0; number -= 1) {
      const item = random.pick(this.#materials.busy);
      const line: PurchaseLineRow = {
        ...{ po_no: head.po_no, line_no: (lines.length + 1) * 10, line_type: 'M' as const, item_no: item.item_no },
        ...{ qty: random.between(2, 40) * 10, received_qty: 0, unit_price: item.std_cost },
        ...{ need_by: daysBefore(when.due), state: 'N' as const },
      };
      lines.push(this.#world.insert('po_line', line));
    }
    const order = { head, lines, arrives: when.arrives };
    this.orders.set(head.po_no, order);
    this.coming.add(order);
    return order;
  }

  /** Begins an order; it is released with the next {@link PurchaseMaker.releaseDrafts}. */
  draft(...given: Parameters<PurchaseMaker['order']>): void {
    const order = this.order(...given);
    this.#world.edit('po_head', order.head, { state: 10 });
    this.drafts.add(order);
  }

  releaseDrafts(): void {
    for (const { head } of this.drafts) this.#world.edit('po_head', head, { state: 30 });
    this.drafts.clear();
  }

  receive(order: PurchaseOrder): void {
    for (const line of order.lines) this.#world.edit('po_line', line, { received_qty: line.qty, state: 'F' });
    this.#world.edit('po_head', order.head, { state: 50 });
    this.coming.delete(order);
  }

  /** Receives what arrives until a day. */
  receiveUntil(daysBeforeFirst: number): PurchaseOrder[] {
    const arrived = [...this.coming].filter(
      (order) => order.arrives >= daysBeforeFirst && !this.#world.isTaken(order.head),
    );
    for (const order of arrived) this.receive(order);
    return arrived;
  }
}

/** Orders to every supplier but the last few: what is due has arrived in full. */
export function addPurchasing(world: World, people: People, materials: Materials, idle: number): PurchaseMaker {
  const maker = new PurchaseMaker(world, people, materials);
  const suppliers = world.rows.supplier.slice(0, -idle);
  for (let index = 0; index < world.count(7600, 460); index += 1) {
    const supplier = suppliers[index % suppliers.length];
    if (supplier !== undefined) maker.order(supplier, timing(world, { recent: 0.12, lead: [14, 45], mostLate: 18 }));
  }
  maker.receiveUntil(0);
  return maker;
}
