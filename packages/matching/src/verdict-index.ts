import type { MatchRecord, MatchVerdict } from '@erp-audit/core';
import type { Decision } from './learn/decided-pairs.ts';
import { fingerprintOf } from './records/fingerprint.ts';

interface Seen {
  readonly index: number;
  readonly fingerprint: string;
}

/** What people said, as long as both records are as they were. */
export class VerdictIndex {
  readonly #verdicts: readonly MatchVerdict[];
  readonly #wanted: ReadonlySet<string>;
  readonly #seen = new Map<string, Seen>();

  constructor(verdicts: readonly MatchVerdict[]) {
    this.#verdicts = verdicts;
    this.#wanted = new Set(verdicts.flatMap(({ ids }) => ids));
  }

  see(record: MatchRecord, index: number): void {
    if (this.#wanted.has(record.id)) this.#seen.set(record.id, { index, fingerprint: fingerprintOf(record) });
  }

  /** Those that hold, with the places of their records; the later of two on one pair counts. */
  holding(): ReadonlyMap<
    string,
    { readonly pair: readonly [number, number]; readonly verdict: MatchVerdict['verdict'] }
  > {
    const holding = new Map<
      string,
      { readonly pair: readonly [number, number]; readonly verdict: MatchVerdict['verdict'] }
    >();
    for (const { ids, verdict, fingerprints } of this.#verdicts) {
      const one = this.#seen.get(ids[0]);
      const other = this.#seen.get(ids[1]);
      if (one === undefined || other === undefined) continue;
      if (one.fingerprint !== fingerprints[0] || other.fingerprint !== fingerprints[1]) continue;
      holding.set(pairKey(one.index, other.index), { pair: [one.index, other.index], verdict });
    }
    return holding;
  }

  /** The same as it teaches: related records are not one. */
  decisions(): readonly Decision[] {
    return [...this.holding().values()].map(({ pair, verdict }) => ({ pair, isOne: verdict === 'same' }));
  }
}

export function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}
