import { join } from 'node:path';
import {
  type CommonValue,
  type GroupTelling,
  MATCHED_RECORDS_FILES,
  type MatchReport,
  type MatchSubject,
} from '@erp-audit/core';
import { Clusters } from './cluster/cluster.ts';
import {
  assignIds,
  type FormerGroup,
  type FormerGroups,
  readKnownGroups,
  type WrittenGroups,
  writeKnownGroups,
} from './cluster/group-ids.ts';
import { type RelatedInput, relatedGroups, relatedLinks } from './cluster/related-links.ts';
import { recordsContradict } from './compare/measure-conflict.ts';
import { type ExplainedGroup, ExplainedWriter, type Link } from './night/explained-groups.ts';
import type { RecordStore } from './night/record-store.ts';
import { nameOf, UnchangedGroups, type UnchangedRecords } from './night/unchanged-groups.ts';
import type { Features } from './records/features.ts';
import type { Searched } from './search.ts';
import { stopIfAborted } from './stop-if-aborted.ts';
import { type GroupTeller, openTeller } from './tell/group-teller.ts';
import { groupsToTell } from './tell/group-to-tell.ts';
import { inOrder } from './threads/in-order.ts';
import { unusedRoles } from './unused-roles.ts';
import { pairKey, type VerdictIndex } from './verdict-index.ts';

const BATCH = 100;
const MOST_COMMON_VALUES = 50;
const MOST_RELATED = 10;
/** Members of the groups. */
const DUPLICATES_FILE = 'groups.jsonl';
const RELATED_FILE = 'related.jsonl';

export interface FoundInput {
  readonly subject: MatchSubject;
  readonly features: Features;
  readonly found: Searched;
  readonly store: RecordStore;
  readonly verdicts: VerdictIndex;
  readonly directory: string;
  readonly threshold: number;
  /** Whether groups of records that are only related are wanted too. */
  readonly withRelated: boolean;
  /** This night. */
  readonly stamp: string;
  readonly unchanged?: UnchangedRecords;
}

type Verdicts = ReturnType<VerdictIndex['holding']>;

/** Groups with what they are told by. */
interface Named {
  readonly groups: readonly ExplainedGroup[];
  readonly ids: readonly string[];
  /** Of each its number on the night before, where it is told in the same words, else -1. */
  readonly numbers: readonly number[];
  readonly unchanged: UnchangedGroups;
  /** See `nameOf`. */
  readonly name: string;
}

/** Groups by the places of their records; the records themselves are read when they are asked for. */
export class FoundGroups {
  readonly #input: FoundInput;
  readonly #named: Named;
  readonly #order: readonly number[];
  readonly #toTell: ReturnType<typeof groupsToTell>;

  private constructor(input: FoundInput, verdicts: Verdicts, named: Named) {
    const { groups, ids } = named;
    this.#input = input;
    this.#named = named;
    this.#order = [...groups.keys()].sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1));
    this.#toTell = groupsToTell(input.found, input.features.digests, verdicts);
  }

  static async create(input: FoundInput): Promise<FoundGroups> {
    const verdicts = input.verdicts.holding();
    const clusters = clusterAll(input, verdicts);
    const links = relatedLinks(relatedInput(input, verdicts));
    const linksOf = byMember(links);
    const duplicates = clusters
      .groups()
      .map((members): ExplainedGroup => ({ isRelated: false, members, links: outsideLinks(members, linksOf) }));
    const related = input.withRelated ? relatedAmong(links, clusters) : [];
    return new FoundGroups(input, verdicts, await nameAll(input, verdicts, duplicates, related));
  }

  /** What is told to the end is kept for the next night. */
  async *read<Told>(telling: GroupTelling<Told>, signal: AbortSignal | undefined): AsyncGenerator<readonly Told[]> {
    const { groups, numbers, unchanged, name } = this.#named;
    const { features, found, store, directory } = this.#input;
    const anew = unchanged.isToldBy(telling.name) ? numbers.filter((number) => number < 0).length : groups.length;
    const teller = await openTeller({ features, model: found.model, store }, telling, anew);
    const writer = new ExplainedWriter(join(directory, MATCHED_RECORDS_FILES.explained), groups.length);
    try {
      const batches = inOrder(this.#batches(signal), teller.atOnce, (batch) => this.#tell(batch, telling, teller));
      for await (const all of batches) {
        for (const { index, text, isLasting } of all) if (isLasting) writer.add(index, text);
        yield all.map(({ told }) => told);
      }
      unchanged.close();
      writer.finish({ of: name, telling: telling.name }, groups);
    } finally {
      writer.abandon();
      await teller.close();
    }
  }

  *#batches(signal: AbortSignal | undefined): Generator<readonly number[]> {
    for (let at = 0; at < this.#order.length; at += BATCH) {
      stopIfAborted(signal);
      yield this.#order.slice(at, at + BATCH);
    }
  }

  close(): void {
    this.#named.unchanged.close();
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

  async #tell<Told>(
    batch: readonly number[],
    telling: GroupTelling<Told>,
    teller: GroupTeller,
  ): Promise<readonly ToldGroup<Told>[]> {
    const known = batch.map((index) => this.#known(index, telling));
    const others = batch.filter((_, at) => known[at] === undefined);
    const toTell = others.map((index) => this.#toTell(this.#group(index), this.#named.ids[index] ?? ''));
    const kept = (toTell.length === 0 ? [] : await teller.tell(toTell)).values();
    return batch.map((index, at) => known[at] ?? this.#toldAnew(index, kept.next().value, telling));
  }

  /** As the night before told it. */
  #known<Told>(index: number, telling: GroupTelling<Told>): ToldGroup<Told> | undefined {
    const { numbers, unchanged } = this.#named;
    const text = unchanged.text(numbers[index] ?? -1, telling.name);
    if (text === undefined) return undefined;
    const id = this.#idLine(index);
    if (!text.subarray(0, id.length).equals(id)) return undefined;
    return { index, told: telling.read(text.subarray(id.length)), text, isLasting: true };
  }

  #toldAnew<Told>(index: number, kept: Uint8Array | undefined, telling: GroupTelling<Told>): ToldGroup<Told> {
    if (kept === undefined) throw new RangeError(`group ${index} was not told`);
    const id = this.#idLine(index);
    const text = Buffer.concat([id, kept]);
    const told = telling.read(text.subarray(id.length));
    return { index, told, text, isLasting: this.#named.unchanged.isLasting(this.#group(index)) };
  }

  #idLine(index: number): Buffer {
    return Buffer.from(`${JSON.stringify(this.#named.ids[index] ?? '')}\n`);
  }

  #group(index: number): ExplainedGroup {
    return this.#named.groups[index] ?? { isRelated: false, members: [], links: [] };
  }
}

interface ToldGroup<Told> {
  readonly index: number;
  readonly told: Told;
  /** The line of its id, and what is kept of it. */
  readonly text: Buffer;
  /** Whether the next night may tell it in the same words. */
  readonly isLasting: boolean;
}

function relatedAmong(links: readonly Link[], clusters: Clusters): readonly ExplainedGroup[] {
  return relatedGroups(links, (record) => clusters.root(record)).map((needed) => ({
    ...{ isRelated: true, links: needed },
    members: [...new Set(needed.flat())].sort((a, b) => a - b),
  }));
}

/** Gives the groups the ids of the night before, where they are the same, and finds how they were told then. */
async function nameAll(
  input: FoundInput,
  verdicts: Verdicts,
  duplicates: readonly ExplainedGroup[],
  related: readonly ExplainedGroup[],
): Promise<Named> {
  const { directory, threshold, stamp } = input;
  const before = [
    await readKnownGroups(join(directory, DUPLICATES_FILE)),
    await readKnownGroups(join(directory, RELATED_FILE)),
  ] as const;
  const checksums = before.map(({ checksum }) => checksum);
  const unchanged = new UnchangedGroups(
    join(directory, MATCHED_RECORDS_FILES.explained),
    { threshold, checksums },
    isLinking(input.features) ? undefined : input.unchanged,
    verdicts,
  );
  const groups = [...duplicates, ...related];
  const numbers = groups.map((group) => unchanged.numberOf(group));
  const written = before.flatMap((files) => files.groups);
  input.store.hold(groups.flatMap((group, index) => (numbers[index] === -1 ? recordsOf(group) : [])));
  const members = groups.map(({ members: places }, index) => {
    const [, ...ids] = written[numbers[index] ?? -1] ?? [];
    return ids.length > 0 ? ids : places.map((record) => input.store.idOf(record)).sort();
  });
  const ownMembers = members.slice(0, duplicates.length);
  const own = await nightlyIds(join(directory, DUPLICATES_FILE), ownMembers, before[0], numbers);
  const relatedNumbers = numbers.slice(duplicates.length).map((number) => number - before[0].groups.length);
  const others = input.withRelated
    ? await nightlyIds(join(directory, RELATED_FILE), members.slice(duplicates.length), before[1], relatedNumbers)
    : { ids: [], checksum: before[1].checksum };
  return {
    ...{ groups, numbers, unchanged },
    ids: [...own.ids, ...others.ids.map((id) => `related ${id}`)],
    name: nameOf(stamp, { threshold, checksums: [own.checksum, others.checksum] }),
  };
}

/** All that it is told with. */
function recordsOf({ members, links }: ExplainedGroup): readonly number[] {
  return links.length === 0 ? members : [...members, ...links.flat()];
}

/** Between two tables what a link says depends on other links of both its ends, so that a group is never surely as it was. */
function isLinking({ columns }: Features): boolean {
  return columns.side.some((side) => side !== 0);
}

/**
 * Ids of groups by the ids of their members.
 * @param numbers - of each its place among those of the night before, where it has the same members as then
 */
async function nightlyIds(
  path: string,
  members: readonly (readonly string[])[],
  before: WrittenGroups,
  numbers: readonly number[],
): Promise<{ readonly ids: readonly string[]; readonly checksum: number }> {
  const same = members.map((_, index) => before.groups[numbers[index] ?? -1]);
  const changed = assignIds(
    members.filter((_, index) => same[index] === undefined),
    withoutSame(before, same),
  ).values();
  const ids = same.map((group) => group?.[0] ?? changed.next().value ?? '');
  return { ids, checksum: await writeKnownGroups(path, members, ids) };
}

/** Of the night before: the groups that are others now, and the ids of all. */
function withoutSame({ groups }: WrittenGroups, same: readonly (FormerGroup | undefined)[]): FormerGroups {
  const kept = new Set(same);
  return { groups: groups.filter((group) => !kept.has(group)), ids: new Set(groups.map(([id]) => id)) };
}

/** Links of members to records outside, the likeliest first, and of those to one record only that. */
function outsideLinks(members: readonly number[], linksOf: LinksByMember): readonly Link[] {
  const all = members.flatMap((member) => linksOf.get(member) ?? []).sort((one, other) => one.rank - other.rank);
  const outside = new Map<number, Link>();
  for (const { link } of all) if (!outside.has(link[1])) outside.set(link[1], link);
  return [...outside.values()].slice(0, MOST_RELATED);
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
    ...{ count: features.count, digests: features.digests, edges: found.edges },
    ...{ threshold, contradict, apart, together },
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

/** Links by each of their records, which comes first, with their places among all. */
type LinksByMember = ReadonlyMap<number, readonly { readonly link: Link; readonly rank: number }[]>;

function byMember(links: readonly Link[]): LinksByMember {
  const found = new Map<number, { readonly link: Link; readonly rank: number }[]>();
  for (const [rank, [one, other]] of links.entries())
    for (const link of [[one, other] as const, [other, one] as const]) {
      const known = found.get(link[0]);
      if (known === undefined) found.set(link[0], [{ link, rank }]);
      else known.push({ link, rank });
    }
  return found;
}
