import type { CalendarDate } from '@erp-audit/core';
import { liveOneWeek, plantLegacy } from './business/story.ts';
import { enterOrders, workOneWeek } from './business/week.ts';
import { DEMO_WEEKS } from './calendar.ts';
import { cleanCompany, type DemoCompany } from './company.ts';
import type { Site } from './plant/planter.ts';
import { PLANTERS } from './planters.ts';
import { PlantingLog } from './planting-log.ts';
import type { FindingName, Truth } from './truth.ts';
import type { Changes } from './world.ts';

/** The demo company with what is wrong in its ERP, week after week; the same for the same seed and scale. */
export class Simulation {
  readonly #company: DemoCompany;
  readonly #site: Site;
  #week = 0;

  /** As the company is in the first week. */
  constructor(seed: number, scale: number) {
    this.#company = cleanCompany(seed, scale);
    const { world } = this.#company;
    this.#site = { company: this.#company, world, log: new PlantingLog(world) };
    enterOrders(this.#company, 0);
    plantLegacy(this.#site, PLANTERS);
  }

  /** Number of the week, from 0. */
  get week(): number {
    return this.#week;
  }

  get today(): CalendarDate {
    return this.#company.world.today;
  }

  /** Goes on to the next week; people also repair what they were asked to, where it can be repaired. */
  liveOneWeek(repairs: readonly FindingName[]): void {
    this.#week += 1;
    const today = DEMO_WEEKS[this.#week];
    if (today === undefined) throw new RangeError(`the demo ERP has ${DEMO_WEEKS.length} weeks`);
    this.#company.world.today = today;
    workOneWeek(this.#company);
    const asked = new Set(repairs.map((finding) => this.#site.log.repairable(finding)));
    for (const planting of asked) if (planting !== undefined) this.#site.log.repair(planting);
    liveOneWeek(this.#site, PLANTERS);
  }

  /** Rows that changed since the last call; at first all. */
  takeChanges(): Changes {
    return this.#company.world.takeChanges();
  }

  /** What is wrong today, and what only looks wrong. */
  truth(): Truth {
    return this.#site.log.truthOn(this.today);
  }

  /** Everything that was planted so far, with its days. */
  plantings(): ReturnType<PlantingLog['entries']> {
    return this.#site.log.entries();
  }
}
