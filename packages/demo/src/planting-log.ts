import { addDays, type CalendarDate } from '@erp-audit/core';
import { type FindingName, findingKey, type LoggedFinding, type PlantedDefect, type Truth } from './truth.ts';
import type { World } from './world.ts';

/** A defect of a planting; `from` and `until` where days going by make or end it, not the planting itself. */
interface PlannedDefect extends LoggedFinding {
  readonly from?: string;
  readonly until?: string;
}

/** One operation on clean records, and the way back. */
export interface Planting {
  readonly defects: readonly PlannedDefect[];
  /** Spoils the records. May be called again after {@link Planting.repair}. */
  spoil(): void;
  /** Makes them clean again; absent where nobody can. */
  repair?(): void;
  /** Takes the record out of use instead of repairing it. */
  retire?(): 'archived' | 'deleted';
}

interface Entry extends PlantedDefect {
  until?: string;
  ended?: NonNullable<PlantedDefect['ended']>;
}

interface NearMissEntry extends LoggedFinding {
  readonly on: string | undefined;
}

/** Everything that was planted, when it began and how it ended. */
export class PlantingLog {
  readonly #world: World;
  readonly #entries = new Set<Entry>();
  readonly #byKey = new Map<string, readonly Entry[]>();
  readonly #nearMisses: NearMissEntry[] = [];
  readonly #open = new Map<Planting, readonly Entry[]>();
  readonly #repaired = new Set<Planting>();

  constructor(world: World) {
    this.#world = world;
  }

  plant(planting: Planting): void {
    const { today } = this.#world;
    planting.spoil();
    const entries = planting.defects.map(({ from, until, ...finding }): Entry => {
      const first = from !== undefined && from > today ? from : today;
      return { ...finding, from: first, ...(until === undefined ? {} : { until, ended: 'window' }) };
    });
    for (const entry of entries) this.#enter(entry);
    this.#open.set(planting, entries);
    this.#repaired.delete(planting);
  }

  #enter(entry: Entry): void {
    const key = findingKey(entry);
    const earlier = this.#byKey.get(key) ?? [];
    const twin = earlier.find((other) => overlaps(other, entry));
    if (twin !== undefined) throw new RangeError(`planted twice: ${key} (${twin.how}; ${entry.how})`);
    this.#byKey.set(key, [...earlier, entry]);
    this.#entries.add(entry);
  }

  repair(planting: Planting): void {
    planting.repair?.();
    this.#end(planting, 'fixed');
    this.#repaired.add(planting);
  }

  retire(planting: Planting): void {
    const how = planting.retire?.();
    if (how !== undefined) this.#end(planting, how);
  }

  #end(planting: Planting, ended: NonNullable<Entry['ended']>): void {
    const { today } = this.#world;
    const yesterday = addDays(today, -1);
    for (const entry of this.#open.get(planting) ?? []) {
      if (entry.until !== undefined && entry.until < today) continue;
      // What would have become a defect later never did.
      if (entry.from > yesterday) this.#forget(entry);
      else Object.assign(entry, { until: yesterday, ended });
    }
    this.#open.delete(planting);
  }

  #forget(entry: Entry): void {
    const key = findingKey(entry);
    this.#byKey.set(
      key,
      (this.#byKey.get(key) ?? []).filter((other) => other !== entry),
    );
    this.#entries.delete(entry);
  }

  /** @param on - The one day on which it is a near miss: days going by make it a defect. */
  nearMiss(finding: LoggedFinding, on?: string): void {
    this.#nearMisses.push({ ...finding, on });
  }

  /** Plantings that are in the data, of one rule, in the order in which they were planted. */
  open(code: string): readonly Planting[] {
    return [...this.#open.keys()].filter(({ defects }) => defects[0]?.code === code);
  }

  /** The planting that a finding is of, while it is in the data and can be repaired. */
  repairable(finding: FindingName): Planting | undefined {
    const entry = this.#byKey.get(findingKey(finding))?.at(-1);
    if (entry === undefined) return undefined;
    for (const [planting, entries] of this.#open)
      if (planting.repair !== undefined && entries.includes(entry)) return planting;
    return undefined;
  }

  isOpen(planting: Planting): boolean {
    return this.#open.has(planting);
  }

  /** Plantings that were repaired and may be spoilt again. */
  repaired(code: string): readonly Planting[] {
    return [...this.#repaired].filter(({ defects }) => defects[0]?.code === code);
  }

  /** What is in the data on a day. */
  truthOn(asOf: CalendarDate): Truth {
    const defects = [...this.#entries].filter((entry) => entry.from <= asOf && (entry.until ?? asOf) >= asOf);
    const nearMisses = this.#nearMisses
      .filter(({ on }) => on === undefined || on === asOf)
      .map(({ on, ...finding }) => finding);
    return { asOf, defects, nearMisses };
  }

  /** The whole log. */
  entries(): readonly PlantedDefect[] {
    return [...this.#entries];
  }
}

function overlaps(one: Entry, other: Entry): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return (first.until ?? '9999-12-31') >= second.from;
}
