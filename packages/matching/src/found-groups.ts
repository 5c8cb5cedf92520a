import { join } from 'node:path';
import type { CommonValue, MatchBand, MatchedPair, MatchGroup, MatchRecord, MatchReport } from '@erp-audit/core';
import { Clusters } from './cluster/cluster.ts';
import { assignIds, readKnownGroups, writeKnownGroups } from './cluster/group-ids.ts';
import { spanningLinks } from './cluster/spanning-links.ts';
import { survivorOf } from './cluster/survivor.ts';
import { levelsOf } from './compare/comparisons.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import { evidenceOf, sentenceOf } from './explain/explain-pair.ts';
import { scoreOf } from './learn/model.ts';
import { probabilityOf } from './learn/probability.ts';
import type { Features } from './records/features.ts';
import { fingerprintOf, type RecordStore } from './records/record-store.ts';
import type { Searched } from './search.ts';
import { stopIfAborted } from './stop-if-aborted.ts';
import { unusedRoles } from './unused-roles.ts';
import { pairKey, type VerdictIndex } from './verdict-index.ts';

const BATCH = 100;
const SAME_FROM = 0.95;
const MOST_COMMON_VALUES = 50;

export interface FoundInput {
  readonly features: Features;
  readonly found: Searched;
  readonly store: RecordStore;
  readonly verdicts: VerdictIndex;
  readonly directory: string;
  readonly identities: Int32Array;
  readonly threshold: number;
}

type Verdicts = ReturnType<VerdictIndex['holding']>;

/** Groups by the places of their records; the records themselves are read when they are asked for. */
export class FoundGroups {
  readonly #input: FoundInput;
  readonly #verdicts: Verdicts;
  readonly #groups: readonly (readonly number[])[];
  readonly #ids: readonly string[];
  readonly #order: readonly number[];
  readonly #comparer: PairComparer;

  private constructor(
    input: FoundInput,
    verdicts: Verdicts,
    groups: readonly (readonly number[])[],
    ids: readonly string[],
  ) {
    this.#input = input;
    this.#verdicts = verdicts;
    this.#groups = groups;
    this.#ids = ids;
    this.#order = [...groups.keys()].sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1));
    this.#comparer = new PairComparer(input.features);
  }

  static async create(input: FoundInput): Promise<FoundGroups> {
    const verdicts = input.verdicts.holding();
    const groups = clusterAll(input, verdicts);
    const path = join(input.directory, 'groups.jsonl');
    const members = groups.map((group) => group.map((record) => input.store.read(record).id).sort());
    const ids = assignIds(members, await readKnownGroups(path));
    await writeKnownGroups(path, members, ids);
    return new FoundGroups(input, verdicts, groups, ids);
  }

  async *read(signal: AbortSignal | undefined): AsyncGenerator<readonly MatchGroup[]> {
    for (let at = 0; at < this.#order.length; at += BATCH) {
      stopIfAborted(signal);
      yield this.#order.slice(at, at + BATCH).map((index) => this.#group(index));
    }
  }

  report(): MatchReport {
    const { features, found } = this.#input;
    const common: CommonValue[] = [];
    for (const { role, record, records } of found.largeBlocks.slice(0, MOST_COMMON_VALUES)) {
      const value = this.#input.store.read(record).values[role];
      if (value !== null && value !== undefined) common.push({ role, value, records });
    }
    return {
      records: features.count,
      comparedPairs: found.comparedPairs,
      changedRecords: found.comparedRecords,
      unusedRoles: unusedRoles(features),
      commonValues: common,
    };
  }

  #group(index: number): MatchGroup {
    const members = this.#groups[index] ?? [];
    const records = new Map<number, MatchRecord>();
    for (const member of members) records.set(member, this.#input.store.read(member));
    const pairs = spanningLinks(members, this.#input.found, this.#verdicts).map(([one, other]) =>
      this.#pair(one, other, records),
    );
    const sorted = pairs.sort((one, other) => other.probability - one.probability);
    return {
      id: this.#ids[index] ?? '',
      band: bandOf(sorted),
      members: [...records.values()].map((record) => ({ id: record.id, fingerprint: fingerprintOf(record) })),
      pairs: sorted,
      survivor: survivorOf([...records.values()]),
    };
  }

  #pair(one: number, other: number, records: ReadonlyMap<number, MatchRecord>): MatchedPair {
    const { weights, prior } = this.#input.found.model;
    const levels = levelsOf(this.#comparer.pattern(one, other));
    const [a, b] = [records.get(one), records.get(other)];
    const evidence = a === undefined || b === undefined ? [] : evidenceOf(levels, weights, a, b);
    const verdict = this.#verdicts.get(pairKey(one, other))?.verdict;
    const probability = probabilityOf(scoreOf(levels, weights, prior));
    return {
      ids: [a?.id ?? '', b?.id ?? ''],
      probability,
      band: verdict === 'same' || probability >= SAME_FROM ? 'same' : 'probable',
      ...(verdict === undefined ? {} : { verdict }),
      evidence,
      text: sentenceOf(evidence),
    };
  }
}

function bandOf(pairs: readonly MatchedPair[]): MatchBand {
  return pairs.every(({ band }) => band === 'same') ? 'same' : 'probable';
}

function clusterAll({ features, found, identities, threshold }: FoundInput, verdicts: Verdicts): number[][] {
  const apart = new Map<number, number[]>();
  const together: (readonly [number, number])[] = [];
  for (const { pair, verdict } of verdicts.values()) {
    if (verdict === 'same') together.push(pair);
    else
      for (const [one, other] of [pair, [pair[1], pair[0]] as const])
        apart.set(one, [...(apart.get(one) ?? []), other]);
  }
  return new Clusters({ count: features.count, edges: found.edges, threshold, identities, apart, together }).groups();
}
