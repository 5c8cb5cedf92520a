import { daysBefore, storedBefore } from '../calendar.ts';
import type { SalesLineRow, SalesOrderRow } from '../order-rows.ts';
import type { CustomerRow } from '../rows.ts';
import type { World } from '../world.ts';
import type { Materials } from './materials.ts';
import type { People } from './people.ts';
import { type Timing, timing } from './timing.ts';

/** A sales order, and the day it is delivered. */
export interface SalesOrder {
  readonly head: SalesOrderRow;
  readonly lines: readonly SalesLineRow[];
  /** In days before the first week. */
  readonly arrives: number;
}

/** Enters and delivers sales orders. */
export class SalesMaker {
  /** Orders that are still being written. */
  readonly drafts = new Set<SalesOrder>();
  readonly orders = new Map<string, SalesOrder>();
  /** Orders that are not delivered. */
  readonly coming = new Set<SalesOrder>();
  readonly #world: World;
  readonly #people: People;
  readonly #materials: Materials;

  constructor(world: World, people: People, materials: Materials) {
    this.#world = world;
    this.#people = people;
    this.#materials = materials;
  }

  order(customer: CustomerRow, when: Timing): SalesOrder {
    const { random } = this.#world;
    const { comp } = customer;
    const seller = random.pick(comp === '1000' ? this.#people.sales : this.#people.export);
    const head = this.#world.insert('so_head', {
      ...{ so_no: `SO${26_000_001 + this.orders.size}`, comp, cust_no: customer.cust_no, seller },
      ...{ dept_no: comp === '2000' ? 'D11' : 'D10', state: 'R', order_date: daysBefore(when.ordered) },
      ...{ wanted_on: daysBefore(when.due), currency: comp === '2000' ? 'EUR' : 'CNY', template: 'N', hold: 'N' },
      ...{ created_at: storedBefore(when.ordered), created_by: seller },
    });
    const lines: SalesLineRow[] = [];
    for (let number = random.between(1, 4); number > 0; number -= 1) {
      const item = random.pick(this.#materials.busy);
      const line: SalesLineRow = {
        ...{ so_no: head.so_no, line_no: (lines.length + 1) * 10, line_type: 'M' as const, item_no: item.item_no },
        ...{ qty: random.between(1, 60), delivered_qty: 0, invoiced_qty: 0 },
        ...{
          unit_price: Math.round((item.std_cost ?? 1) * 160) / 100,
          wanted_on: daysBefore(when.due),
          state: 'N' as const,
        },
      };
      lines.push(this.#world.insert('so_line', line));
    }
    const order = { head, lines, arrives: when.arrives };
    this.orders.set(head.so_no, order);
    this.coming.add(order);
    return order;
  }

  /** Begins an order; it is released with the next {@link SalesMaker.releaseDrafts}. */
  draft(...given: Parameters<SalesMaker['order']>): void {
    const order = this.order(...given);
    this.#world.edit('so_head', order.head, { state: 'N' });
    this.drafts.add(order);
  }

  releaseDrafts(): void {
    for (const { head } of this.drafts) this.#world.edit('so_head', head, { state: 'R' });
    this.drafts.clear();
  }

  deliver(order: SalesOrder): void {
    for (const line of order.lines) {
      this.#world.edit('so_line', line, { delivered_qty: line.qty, invoiced_qty: line.qty, state: 'F' });
    }
    this.#world.edit('so_head', order.head, { state: 'D' });
    this.coming.delete(order);
  }

  deliverUntil(daysBeforeFirst: number): SalesOrder[] {
    const due = [...this.coming].filter(
      (order) => order.arrives >= daysBeforeFirst && !this.#world.isTaken(order.head),
    );
    for (const order of due) this.deliver(order);
    return due;
  }
}

/** Orders of all customers: what was wanted by the first week is delivered and invoiced. */
export function addSelling(world: World, people: People, materials: Materials): SalesMaker {
  const maker = new SalesMaker(world, people, materials);
  for (let index = 0; index < world.count(8600, 420); index += 1) {
    const customer = world.rows.customer[index % world.rows.customer.length];
    if (customer !== undefined) maker.order(customer, timing(world, { recent: 0.15, lead: [7, 35], mostLate: 6 }));
  }
  maker.deliverUntil(0);
  return maker;
}
