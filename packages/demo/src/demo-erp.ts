import { readFile, writeFile } from 'node:fs/promises';
import type { CalendarDate } from '@erp-audit/core';
import { createErp, updateErp } from './erp-database.ts';
import { Simulation } from './simulation.ts';
import type { FindingName, PlantedDefect, Truth } from './truth.ts';

export interface DemoErpOptions {
  /** Folder of the embedded database; made when it does not exist. */
  readonly directory: string;
  /** The same seed and scale give the same rows and the same defects, everywhere. */
  readonly seed?: number;
  /** 1 is about 3,000 customers, 8,000 materials and 20,000 orders; never fewer than the plantings need. */
  readonly scale?: number;
}

export const DEFAULT_SEED = 20_261_119;
const SMALLEST_SCALE = 0.02;

/** The ERP of the demo company in its database, to be read through the shipped profile `demo`. */
export interface DemoErp {
  readonly seed: number;
  readonly scale: number;
  /** Number of the week, from 0. */
  readonly week: number;
  /** As-of of the week. */
  readonly asOf: CalendarDate;
  /** What is wrong in it, and what only looks wrong, as written down while it was planted. */
  readonly truth: Truth;
  /** Everything that was planted so far, with the days on which it was in the data. */
  readonly plantings: readonly PlantedDefect[];
  /**
   * One week of business: orders, deliveries, movements, new records; and what becomes of the defects.
   * The database is written unless `write` is false; then with the next week that is written.
   * @param repairs - Findings that people repair in this week, where their records can be; others are passed over.
   */
  liveOneWeek(options?: { readonly write?: boolean; readonly repairs?: readonly FindingName[] }): Promise<void>;
}

/** Where the story of a demo ERP stands. */
export interface DemoStory {
  readonly seed: number;
  readonly scale: number;
  /** Number of the week, from 0. */
  readonly week: number;
  readonly asOf: CalendarDate;
}

/** Changes with every change of the generator: a later one cannot go on with the rows of an earlier one. */
const GENERATOR = 2;

/** Beside the database: what was planted, for people to compare, and where the story stands. */
interface TruthFile extends DemoStory {
  readonly generator: number;
  /** What people were asked to repair, by the number of the week. */
  readonly repairs: readonly (readonly FindingName[])[];
  readonly plantings: readonly PlantedDefect[];
  readonly nearMisses: Truth['nearMisses'];
}

async function writeTruth({ directory, simulation, seed, scale, repairs }: Living): Promise<void> {
  const { asOf, nearMisses } = simulation.truth();
  const story = { generator: GENERATOR, seed, scale, week: simulation.week, asOf };
  const file: TruthFile = { ...story, repairs, plantings: simulation.plantings(), nearMisses };
  await writeFile(`${directory}.truth.json`, `${JSON.stringify(file, null, 1)}\n`);
}

interface Living {
  readonly directory: string;
  readonly simulation: Simulation;
  readonly seed: number;
  readonly scale: number;
  readonly repairs: (readonly FindingName[])[];
}

function demoErp(living: Living): DemoErp {
  const { directory, simulation, seed, scale } = living;
  return {
    ...{ seed, scale },
    get week() {
      return simulation.week;
    },
    get asOf() {
      return simulation.today;
    },
    get truth() {
      return simulation.truth();
    },
    get plantings() {
      return simulation.plantings();
    },
    async liveOneWeek({ write = true, repairs = [] } = {}) {
      living.repairs.push(repairs.map(({ code, entity, key }) => ({ code, entity, key })));
      simulation.liveOneWeek(repairs);
      if (!write) return;
      await updateErp(directory, simulation.takeChanges());
      await writeTruth(living);
    },
  };
}

/**
 * Makes the ERP of a manufacturer as it is in the first of {@link DEMO_WEEKS}. `<directory>.truth.json` lists what was
 * planted.
 * @throws AuditError `STORE_*` where the folder cannot hold a database.
 */
export async function createDemoErp(options: DemoErpOptions): Promise<DemoErp> {
  const { directory, seed = DEFAULT_SEED, scale = SMALLEST_SCALE } = options;
  const simulation = new Simulation(seed, scale);
  await createErp(directory, simulation.takeChanges());
  const living = { directory, simulation, seed, scale, repairs: [] };
  await writeTruth(living);
  return demoErp(living);
}

async function readTruthFile(directory: string): Promise<TruthFile | undefined> {
  const text = await readFile(`${directory}.truth.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const file = JSON.parse(text) as TruthFile;
  return file.generator === GENERATOR ? file : undefined;
}

/** Where the ERP in this folder stands, or undefined where there is none that this version made. */
export async function readDemoStory(directory: string): Promise<DemoStory | undefined> {
  const file = await readTruthFile(directory);
  return file && { seed: file.seed, scale: file.scale, week: file.week, asOf: file.asOf };
}

/**
 * The ERP that {@link createDemoErp} made in this folder, in the week in which it was left.
 * @throws RangeError where there is none; see {@link readDemoStory}.
 */
export async function resumeDemoErp(directory: string): Promise<DemoErp> {
  const file = await readTruthFile(directory);
  if (file === undefined) throw new RangeError(`${directory} holds no demo ERP`);
  const simulation = new Simulation(file.seed, file.scale);
  for (const repairs of file.repairs) simulation.liveOneWeek(repairs);
  simulation.takeChanges();
  return demoErp({ directory, simulation, seed: file.seed, scale: file.scale, repairs: [...file.repairs] });
}
