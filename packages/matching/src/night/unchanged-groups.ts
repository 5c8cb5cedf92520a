import type { VerdictIndex } from '../verdict-index.ts';
import { type ExplainedGroup, ExplainedGroups } from './explained-groups.ts';

/** Records that a night before had too. */
export interface UnchangedRecords {
  /** That night. */
  readonly stamp: string;
  /** How many records it had. */
  readonly count: number;
  /** Of a record its place then, where all that is told of it, and its links, is as it was; else -1. */
  sameAs(record: number): number;
  /** The same where all that is told of it by itself is as it was, whatever its links. */
  originOf(record: number): number;
}

/** What groups are told by beside their records; a group is told in the same words where nothing of both changed. */
export interface TellingOf {
  readonly threshold: number;
  /** Of the files that name the members of the groups. */
  readonly checksums: readonly number[];
}

/** A name of all that. */
export function nameOf(stamp: string, { threshold, checksums }: TellingOf): string {
  return [stamp, threshold, ...checksums].join(' ');
}

/** Finds groups that the night before told in the same words; those that a person said something of are told anew. */
export class UnchangedGroups {
  readonly #explained: ExplainedGroups | undefined;
  readonly #unchanged: UnchangedRecords | undefined;
  readonly #said: ReadonlySet<number>;

  constructor(
    path: string,
    of: TellingOf,
    unchanged: UnchangedRecords | undefined,
    verdicts: ReturnType<VerdictIndex['holding']>,
  ) {
    this.#unchanged = unchanged;
    this.#explained =
      unchanged === undefined ? undefined : ExplainedGroups.open(path, nameOf(unchanged.stamp, of), unchanged.count);
    this.#said = new Set([...verdicts.values()].flatMap(({ pair }) => pair));
  }

  /** The number of the group then; -1 where it is another now. */
  numberOf({ isRelated, members, links }: ExplainedGroup): number {
    const unchanged = this.#unchanged;
    if (this.#explained === undefined || unchanged === undefined) return -1;
    const sameAs = (record: number) => (this.#said.has(record) ? -1 : unchanged.sameAs(record));
    const before = members.map(sameAs);
    if (before.includes(-1)) return -1;
    return this.#explained.find({
      isRelated,
      members: before,
      links: links.map(([one, other]) => [unchanged.originOf(one), unchanged.originOf(other)] as const),
    });
  }

  /** Whether the next night may tell it in the same words. */
  isLasting({ members, links }: ExplainedGroup): boolean {
    return this.#said.size === 0 || ![...members, ...links.flat()].some((record) => this.#said.has(record));
  }

  /** Whether the groups of then were told under that name. */
  isToldBy(telling: string): boolean {
    return this.#explained?.telling === telling;
  }

  /** How the group with that number was told under that name, as JSON. */
  text(number: number, telling: string): Buffer | undefined {
    return this.isToldBy(telling) ? this.#explained?.text(number) : undefined;
  }

  close(): void {
    this.#explained?.close();
  }
}
