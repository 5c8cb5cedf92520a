import type { World } from '../world.ts';

/** When an order was placed, is due and arrives, in days before the first week; negative is still to come. */
export interface Timing {
  readonly ordered: number;
  readonly due: number;
  readonly arrives: number;
}

interface TimingOptions {
  /** Share of orders placed in the last weeks. */
  readonly recent: number;
  readonly lead: readonly [number, number];
  /** Days by which an order may come late without anybody minding. */
  readonly mostLate: number;
}

/** Orders of about a year and a half; what is due has arrived, at most a few days late. */
export function timing(world: World, { recent, lead, mostLate }: TimingOptions): Timing {
  const { random } = world;
  const ordered = random.chance(recent) ? random.between(1, 40) : random.between(30, 520);
  const due = ordered - random.between(...lead);
  return { ordered, due, arrives: due - (random.chance(0.7) ? 0 : random.between(1, mostLate)) };
}
