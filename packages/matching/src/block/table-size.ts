import type { Features } from '../records/features.ts';

/** Smaller tables are compared whole: what comes together there says more. */
const SMALL_TABLE = 50_000;

/** Whether a table has so many records that what brings them together has to say more. */
export function isLarge({ learntFrom }: Pick<Features, 'learntFrom'>): boolean {
  return learntFrom > SMALL_TABLE;
}
