import type { GroupedPlaces } from '../records/group-places.ts';

/** Stands behind the last record of each block; negative, so that no record has it. */
export const END = -1;

/** Which records stand together, in memory that threads share. */
export interface BlockIndex extends GroupedPlaces {
  /** Records of all blocks, block by block, each ended by END; the places of the index are places in it. */
  readonly members: Int32Array;
  /** Blocks from this place on are in order of likeness, and only neighbours in them are compared. */
  readonly windowsFrom: number;
}
