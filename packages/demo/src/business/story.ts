import type { Planter, Site } from '../plant/planter.ts';
import type { Planting } from '../planting-log.ts';

/** Records spoilt before the first week, in every way there is, and what only looks like it. */
export function plantLegacy(site: Site, planters: readonly Planter[]): void {
  for (const planter of planters) {
    planter.nearMisses(site);
    for (const variety of planter.varieties) site.log.plant(variety(site));
    const more = site.world.count(planter.story.initial, 0) - planter.varieties.length;
    plantMore(site, planter, more);
  }
}

/** What becomes of the defects in one week: some repaired, some records retired, some spoilt again, some new. */
export function liveOneWeek(site: Site, planters: readonly Planter[]): void {
  for (const planter of planters) {
    const { code, story } = planter;
    const open = site.log.open(code);
    const repaired = site.log.repaired(code);
    for (const planting of some(site, open.filter(canRepair), story.fixed)) site.log.repair(planting);
    const left = open.filter((planting) => planting.retire !== undefined && site.log.isOpen(planting));
    for (const planting of some(site, left, story.retired)) site.log.retire(planting);
    for (const planting of some(site, repaired, story.again)) site.log.plant(planting);
    plantMore(site, planter, aboutCount(site, story.weekly * Math.min(1, site.world.scale)));
  }
}

function canRepair(planting: Planting): boolean {
  return planting.repair !== undefined;
}

function plantMore(site: Site, { varieties }: Planter, count: number): void {
  for (let left = count; left > 0; left -= 1) site.log.plant(site.world.random.pick(varieties)(site));
}

/** A share of the plantings, by lot. */
function some({ world }: Site, plantings: readonly Planting[], share: number): readonly Planting[] {
  return plantings.filter(() => world.random.chance(share));
}

/** A number whose mean is `mean`. */
function aboutCount({ world }: Site, mean: number): number {
  return Math.floor(mean) + (world.random.chance(mean % 1) ? 1 : 0);
}
