import type { MatchRecord, MatchVerdict } from '@erp-audit/core';
import type { Decision } from './learn/decided-pairs.ts';
import { fingerprintOf } from './records/fingerprint.ts';
import { ID_HASH, writeIdHash } from './records/record-digest.ts';

interface Seen {
  readonly index: number;
  readonly fingerprint: string;
}

/** What people said, as long as both records are as they were. */
export class VerdictIndex {
  readonly #verdicts: readonly MatchVerdict[];
  readonly #wanted: ReadonlySet<string>;
  /** The first number of the hash of each of these ids. */
  readonly #wantedHashes: ReadonlySet<number>;
  readonly #seen = new Map<string, Seen>();

  constructor(verdicts: readonly MatchVerdict[]) {
    this.#verdicts = verdicts;
    this.#wanted = new Set(verdicts.flatMap(({ ids }) => ids));
    this.#wantedHashes = new Set([...this.#wanted].map(firstOfHash));
  }

  /** Whether the record with the id of that hash, see `writeIdHash`, may be one that somebody said something of. */
  mayWant(hashes: Int32Array, at: number): boolean {
    return this.#wantedHashes.size > 0 && this.#wantedHashes.has(hashes[at] ?? 0);
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

function firstOfHash(id: string): number {
  const hash = new Int32Array(ID_HASH);
  writeIdHash(hash, id);
  return hash[0] ?? 0;
}

export function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}
