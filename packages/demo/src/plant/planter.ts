import { addDays, type CalendarDate, daysBetween } from '@erp-audit/core';
import { DEMO_WEEKS } from '../calendar.ts';
import type { DemoCompany } from '../company.ts';
import type { Planting, PlantingLog } from '../planting-log.ts';
import type { TableName, Tables } from '../rows.ts';
import type { LoggedFinding } from '../truth.ts';
import type { World } from '../world.ts';

/** Where plantings happen. */
export interface Site {
  readonly company: DemoCompany;
  readonly world: World;
  readonly log: PlantingLog;
}

/** One way to spoil clean records. */
export type Variety = (site: Site) => Planting;

/** How a rule's defects come and go. Shares are of what is open each week. */
interface Story {
  /** Defects in the first week at full scale. */
  readonly initial: number;
  /** New ones a week at full scale. */
  readonly weekly: number;
  readonly fixed: number;
  readonly retired: number;
  /** Of those that were once repaired. */
  readonly again: number;
}

/** All about one rule: the ways to plant its defects, what only looks like one, and how the story goes on. */
export interface Planter {
  readonly code: string;
  readonly varieties: readonly Variety[];
  readonly story: Story;
  nearMisses(site: Site): void;
}

/** A date so many days before today. */
export function ago(world: World, days: number): CalendarDate {
  return addDays(world.today, -days);
}

/** The same in days before the first week, as the generators count. */
export function agoFromFirst(world: World, days: number): number {
  return days - daysBetween(DEMO_WEEKS[0] as CalendarDate, world.today);
}

/** An age in days just over a limit; the legacy of the first week is older, so that all bands are there. */
export function ageOver(world: World, limit: number, oldest: number): number {
  const isFirst = world.today === DEMO_WEEKS[0];
  return limit + world.random.between(1, isFirst ? oldest - limit : 6);
}

/** Writes values when spoilt, and the old ones when repaired. */
export function overwrite<Table extends TableName>(
  world: World,
  table: Table,
  row: Tables[Table],
  values: Partial<Tables[Table]>,
): { spoil(): void; repair(): void } {
  let before: Partial<Tables[Table]> = {};
  return {
    spoil: () => {
      before = world.edit(table, row, values);
    },
    repair: () => {
      world.edit(table, row, before);
    },
  };
}

/** Plants something that is clean today and a defect from tomorrow on, by the limit that a day passes. */
export function plantAtLimit({ world, log }: Site, planting: Planting): void {
  const tomorrow = addDays(world.today, 1);
  log.plant({ ...planting, defects: planting.defects.map((defect) => ({ from: tomorrow, ...defect })) });
  for (const { code, entity, key, how, from } of planting.defects)
    if (from === undefined) log.nearMiss({ code, entity, key, how: `${how}: the last clean day` }, world.today);
}

/** Makes a record look like a defect that it is not. */
export function disguise({ log }: Site, finding: LoggedFinding, spoil: () => void): void {
  spoil();
  log.nearMiss(finding);
}
