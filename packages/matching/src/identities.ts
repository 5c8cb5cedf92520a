import { isValidUscc } from './normalise/codes.ts';
import type { Features } from './records/features.ts';

const LONGEST_TEXT = 32;

/** The registration of each record that has a valid one; 0 is none. */
export class Identities {
  readonly numbers: Int32Array;

  constructor(features: Features) {
    const { tax, taxMain } = features.columns;
    const valid = new Map<number, boolean>();
    this.numbers = Int32Array.from({ length: features.count }, (_, record) => {
      const id = tax[record] ?? 0;
      if (id === 0) return 0;
      const known = valid.get(id) ?? isValidUscc(textOf(features, id)) === true;
      if (valid.size < 1_000_000) valid.set(id, known);
      return known ? (taxMain[record] ?? 0) : 0;
    });
  }
}

function textOf({ poolCodes, poolStarts }: Features, id: number): string {
  const start = poolStarts[id] ?? 0;
  const end = Math.min(poolStarts[id + 1] ?? start, start + LONGEST_TEXT);
  return String.fromCharCode(...poolCodes.subarray(start, end));
}
