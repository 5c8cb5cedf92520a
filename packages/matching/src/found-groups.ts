import { join } from 'node:path';
import type {
  CommonValue,
  MatchBand,
  MatchedPair,
  MatchGroup,
  MatchRecord,
  MatchReport,
  MatchSubject,
} from '@erp-audit/core';
import { Clusters } from './cluster/cluster.ts';
import { assignIds, readKnownGroups, writeKnownGroups } from './cluster/group-ids.ts';
import { type RelatedInput, relatedGroups, relatedLinks } from './cluster/related-links.ts';
import { spanningLinks } from './cluster/spanning-links.ts';
import { survivorOf } from './cluster/survivor.ts';
import { levelsOf } from './compare/comparisons.ts';
import { recordsContradict } from './compare/measure-conflict.ts';
import { PairComparer } from './compare/pair-comparer.ts';
import { evidenceOf, relatedSentence, sentenceOf } from './explain/explain-pair.ts';
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
const MOST_RELATED = 10;

export interface FoundInput {
  readonly subject: MatchSubject;
  readonly features: Features;
  readonly found: Searched;
  readonly store: RecordStore;
  readonly verdicts: VerdictIndex;
  readonly directory: string;
  readonly threshold: number;
}

type Verdicts = ReturnType<VerdictIndex['holding']>;
type Link = readonly [one: number, other: number];

/** A group by the places of its records. */
interface PlacedGroup {
  readonly members: readonly number[];
  /** Of records that are only related; those of duplicates are looked up. */
  readonly links?: readonly Link[];
}

/** Groups by the places of their records; the records themselves are read when they are asked for. */
export class FoundGroups {
  readonly #input: FoundInput;
  readonly #verdicts: Verdicts;
  readonly #groups: readonly PlacedGroup[];
  readonly #ids: readonly string[];
  readonly #order: readonly number[];
  readonly #comparer: PairComparer;
  readonly #related: ReadonlyMap<number, readonly Link[]>;

  private constructor(
    input: FoundInput,
    verdicts: Verdicts,
    groups: readonly PlacedGroup[],
    ids: readonly string[],
    related: readonly Link[],
  ) {
    this.#input = input;
    this.#verdicts = verdicts;
    this.#groups = groups;
    this.#ids = ids;
    this.#order = [...groups.keys()].sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1));
    this.#comparer = new PairComparer(input.features);
    this.#related = byMember(related);
  }

  static async create(input: FoundInput): Promise<FoundGroups> {
    const verdicts = input.verdicts.holding();
    const clusters = clusterAll(input, verdicts);
    const duplicates = clusters.groups().map((members): PlacedGroup => ({ members }));
    const links = relatedLinks(relatedInput(input, verdicts));
    const related = relatedGroups(links, (record) => clusters.root(record)).map(
      (needed): PlacedGroup => ({ members: [...new Set(needed.flat())].sort((a, b) => a - b), links: needed }),
    );
    const ids = [
      ...(await nightlyIds(input, 'groups.jsonl', duplicates)),
      ...(await nightlyIds(input, 'related.jsonl', related)).map((id) => `related ${id}`),
    ];
    return new FoundGroups(input, verdicts, [...duplicates, ...related], ids, links);
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
      decisions: found.model.taught?.decisions ?? 0,
      unusedRoles: unusedRoles(features),
      commonValues: common,
    };
  }

  #group(index: number): MatchGroup {
    const { members, links } = this.#groups[index] ?? { members: [] };
    const { found } = this.#input;
    const records = this.#read(members);
    const needed = links ?? spanningLinks(members, found, this.#verdicts);
    const pairs = needed.map(([one, other]) => this.#pair(one, other, records, links === undefined));
    const sorted = pairs.sort((one, other) => other.probability - one.probability);
    const isRelated = links !== undefined;
    return {
      id: this.#ids[index] ?? '',
      band: isRelated ? 'related' : bandOf(sorted),
      members: [...records.values()].map((record) => ({ id: record.id, fingerprint: fingerprintOf(record) })),
      pairs: sorted,
      survivor: isRelated ? '' : survivorOf([...records.values()]),
      ...(isRelated ? {} : { related: this.#relatedTo(members) }),
    };
  }

  #read(members: readonly number[]): ReadonlyMap<number, MatchRecord> {
    return new Map(members.map((member) => [member, this.#input.store.read(member)]));
  }

  /** Each record outside once, by its likeliest link. */
  #relatedTo(members: readonly number[]): readonly MatchedPair[] {
    const outside = new Map<number, number>();
    for (const member of members)
      for (const [, other] of this.#related.get(member) ?? []) if (!outside.has(other)) outside.set(other, member);
    return [...outside]
      .slice(0, MOST_RELATED)
      .map(([other, member]) => this.#pair(member, other, this.#read([member, other]), false));
  }

  #pair(one: number, other: number, records: ReadonlyMap<number, MatchRecord>, isDuplicate: boolean): MatchedPair {
    const { weights, prior } = this.#input.found.model;
    const levels = levelsOf(this.#comparer.pattern(one, other));
    const [a, b] = [records.get(one), records.get(other)];
    const evidence = a === undefined || b === undefined ? [] : evidenceOf(levels, weights, a, b);
    const verdict = this.#verdicts.get(pairKey(one, other))?.verdict;
    const probability = probabilityOf(scoreOf(levels, weights, prior));
    return {
      ids: [a?.id ?? '', b?.id ?? ''],
      probability,
      band: isDuplicate ? bandOfPair(verdict, probability) : 'related',
      ...(verdict === undefined ? {} : { verdict }),
      evidence,
      text: isDuplicate ? sentenceOf(evidence) : relatedSentence(levels, evidence, verdict !== undefined),
    };
  }
}

function bandOfPair(verdict: MatchedPair['verdict'], probability: number): MatchBand {
  return verdict === 'same' || probability >= SAME_FROM ? 'same' : 'probable';
}

function bandOf(pairs: readonly MatchedPair[]): MatchBand {
  return pairs.every(({ band }) => band === 'same') ? 'same' : 'probable';
}

function clusterAll({ features, subject, found, threshold }: FoundInput, verdicts: Verdicts): Clusters {
  const apart = new Map<number, number[]>();
  const together: Link[] = [];
  for (const { pair, verdict } of verdicts.values()) {
    if (verdict === 'same') together.push(pair);
    else
      for (const [one, other] of [pair, [pair[1], pair[0]] as const])
        apart.set(one, [...(apart.get(one) ?? []), other]);
  }
  const contradict = recordsContradict(features, subject);
  const { identity, branch } = features.columns;
  return new Clusters({
    ...{ count: features.count, edges: found.edges, threshold, contradict, apart, together },
    ...{ identities: identity, branches: branch },
  });
}

function relatedInput({ features, found, threshold }: FoundInput, verdicts: Verdicts): RelatedInput {
  return {
    ...{ features, found, threshold },
    said: [...verdicts.values()].filter(({ verdict }) => verdict === 'related').map(({ pair }) => pair),
    isApart: (one, other) => {
      const verdict = verdicts.get(pairKey(one, other))?.verdict;
      return verdict === 'different' || verdict === 'related';
    },
  };
}

/** Links by each of their records, which comes first. */
function byMember(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const found = new Map<number, Link[]>();
  for (const [one, other] of links)
    for (const link of [[one, other] as const, [other, one] as const])
      found.set(link[0], [...(found.get(link[0]) ?? []), link]);
  return found;
}

/** Ids of groups, those of the night before where they are the same. */
async function nightlyIds(
  { store, directory }: FoundInput,
  name: string,
  groups: readonly PlacedGroup[],
): Promise<readonly string[]> {
  const path = join(directory, name);
  const members = groups.map((group) => group.members.map((record) => store.read(record).id).sort());
  const ids = assignIds(members, await readKnownGroups(path));
  await writeKnownGroups(path, members, ids);
  return ids;
}
