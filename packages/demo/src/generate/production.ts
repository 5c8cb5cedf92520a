import { daysBefore, storedBefore } from '../calendar.ts';
import type { WorkOrderRow } from '../order-rows.ts';
import type { ItemRow } from '../rows.ts';
import type { World } from '../world.ts';
import type { Materials } from './materials.ts';
import type { People } from './people.ts';
import { type Timing, timing } from './timing.ts';

/** Plans and finishes work orders. */
export class ProductionMaker {
  /** Work orders that are not finished, and the day they are, in days before the first week. */
  readonly running = new Map<WorkOrderRow, number>();
  /** Orders that are only planned. */
  readonly drafts = new Set<WorkOrderRow>();
  readonly #world: World;
  readonly #people: People;
  readonly #finished: readonly ItemRow[];

  constructor(world: World, people: People, { busy }: Materials) {
    this.#world = world;
    this.#people = people;
    this.#finished = busy.filter((item) => item.class === 'FINISHED' || item.class === 'HYDRAULIC');
  }

  order(when: Timing): WorkOrderRow {
    const { random } = this.#world;
    const item = random.pick(this.#finished);
    const planner = random.pick(this.#people.planners);
    const row = this.#world.insert('work_order', {
      ...{ wo_no: `WO${26_000_001 + this.#world.next('work order', 0)}`, comp: item.comp, item_no: item.item_no },
      ...{ state: when.ordered - when.due > 12 ? 1 : 2, qty: random.between(2, 30) * 5, done_qty: 0 },
      ...{ order_date: daysBefore(when.ordered), start_on: daysBefore(when.ordered - 2) },
      ...{ finish_on: daysBefore(when.due), planner, dept_no: 'D61', template: 'N' },
      ...{ created_at: storedBefore(when.ordered), created_by: planner },
    });
    this.running.set(row, when.arrives);
    return row;
  }

  /** Plans an order; it is released with the next {@link ProductionMaker.releaseDrafts}. */
  draft(when: Timing): void {
    const row = this.order(when);
    this.#world.edit('work_order', row, { state: 0 });
    this.drafts.add(row);
  }

  releaseDrafts(): void {
    for (const row of this.drafts) this.#world.edit('work_order', row, { state: 1 });
    this.drafts.clear();
  }

  finishUntil(daysBeforeFirst: number): void {
    for (const [row, arrives] of this.running) {
      if (arrives < daysBeforeFirst || this.#world.isTaken(row)) continue;
      this.#world.edit('work_order', row, { state: arrives > 60 ? 4 : 3, done_qty: row.qty });
      this.running.delete(row);
    }
  }
}

/** Work orders: what was to be finished by the first week is. */
export function addProduction(world: World, people: People, materials: Materials): ProductionMaker {
  const maker = new ProductionMaker(world, people, materials);
  for (let index = 0; index < world.count(3800, 260); index += 1) {
    maker.order(timing(world, { recent: 0.15, lead: [8, 30], mostLate: 6 }));
  }
  maker.finishUntil(0);
  return maker;
}
