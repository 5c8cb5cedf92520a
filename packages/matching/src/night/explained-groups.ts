import { IndexedReader, IndexedWriter } from './indexed-file.ts';

export type Link = readonly [one: number, other: number];

/** What a group is told by: places of its records, and the links that are told of beside those of duplicates. */
export interface ExplainedGroup {
  /** Whether its records are only related, and no duplicates. */
  readonly isRelated: boolean;
  /** In order. */
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

interface About {
  /** What the texts depend on beside their records. */
  readonly of: string;
  /** What was made of the groups. */
  readonly telling: string;
}

/** By number of the group. */
interface GroupIndex {
  /** Where its text begins, how many bytes it has, and a checksum; no bytes where it is not kept. */
  readonly starts: Float64Array;
  readonly lengths: Int32Array;
  readonly checksums: Float64Array;
  readonly related: Uint8Array;
  readonly members: NumberLists;
  readonly links: NumberLists;
}

const NONE = -1;

/** How groups are told, by their numbers, for the next night; on the disk as they come. */
export class ExplainedWriter {
  readonly #writer: IndexedWriter;
  readonly #starts: Float64Array;
  readonly #lengths: Int32Array;
  readonly #checksums: Float64Array;

  /** @param count - how many groups there are */
  constructor(path: string, count: number) {
    this.#writer = new IndexedWriter(path);
    this.#starts = new Float64Array(count);
    this.#lengths = new Int32Array(count);
    this.#checksums = new Float64Array(count);
  }

  add(group: number, text: Buffer): void {
    const { start, length, checksum } = this.#writer.add(text);
    this.#starts[group] = start;
    this.#lengths[group] = length;
    this.#checksums[group] = checksum;
  }

  /** Takes the place of what the night before told. */
  finish(about: About, groups: readonly ExplainedGroup[]): void {
    const members = NumberLists.from(groups.map((group) => group.members));
    const links = NumberLists.from(groups.map((group) => group.links.flat()));
    this.#writer.finish<About>({
      about,
      arrays: {
        ...{ starts: this.#starts, lengths: this.#lengths, checksums: this.#checksums },
        related: Uint8Array.from(groups, ({ isRelated }) => Number(isRelated)),
        ...{ memberEnds: members.ends, members: members.values, linkEnds: links.ends, links: links.values },
      },
    });
  }

  /** Leaves what the night before told; does nothing after `finish`. */
  abandon(): void {
    this.#writer.abandon();
  }
}

/** How the night before told its groups. */
export class ExplainedGroups {
  readonly #reader: IndexedReader<About>;
  readonly #index: GroupIndex;
  /** Of each record of then one more than the number of its group: of duplicates, and of related ones. */
  readonly #groupOf: { readonly duplicates: Int32Array; readonly related: Int32Array };

  private constructor(reader: IndexedReader<About>, index: GroupIndex, count: number) {
    this.#reader = reader;
    this.#index = index;
    this.#groupOf = { duplicates: new Int32Array(count), related: new Int32Array(count) };
    for (let group = 0; group < index.related.length; group++)
      for (const member of index.members.at(group)) this.#groups(index.related[group] === 1)[member] = group + 1;
  }

  /**
   * Undefined where nothing is kept that was told of the same, or not as it was written.
   * @param count - records of then
   */
  static open(path: string, of: string, count: number): ExplainedGroups | undefined {
    const reader = IndexedReader.open<About>(path);
    const index = reader?.index.about.of === of ? groupIndex(reader) : undefined;
    if (reader !== undefined && index !== undefined) return new ExplainedGroups(reader, index, count);
    reader?.close();
    return undefined;
  }

  /** What was made of the groups then. */
  get telling(): string {
    return this.#reader.index.about.telling;
  }

  /**
   * The number of the group of then that is told in the same words; -1 where there is none.
   * @param group - by places of then; one that a record did not have then, or that is told otherwise now, is -1
   */
  find({ isRelated, members, links }: ExplainedGroup): number {
    const group = (this.#groups(isRelated)[members[0] ?? NONE] ?? 0) - 1;
    if (group < 0 || this.#index.lengths[group] === 0) return NONE;
    const isSame =
      areEqual(this.#index.members.at(group), members) && areEqual(this.#index.links.at(group), links.flat());
    return isSame ? group : NONE;
  }

  /** Undefined where there is no such group, or not as it was written, and after `close`. */
  text(group: number): Buffer | undefined {
    if (group < 0) return undefined;
    const { starts, lengths, checksums } = this.#index;
    const text = Buffer.allocUnsafe(lengths[group] ?? 0);
    const part = { start: starts[group] ?? 0, checksum: checksums[group] ?? 0 };
    return this.#reader.read(text, part) ? text : undefined;
  }

  close(): void {
    this.#reader.close();
  }

  #groups(isRelated: boolean): Int32Array {
    return isRelated ? this.#groupOf.related : this.#groupOf.duplicates;
  }
}

function groupIndex({ index }: IndexedReader<About>): GroupIndex | undefined {
  const { starts, lengths, checksums, related, memberEnds, members, linkEnds, links } = index.arrays;
  if (!(starts instanceof Float64Array && checksums instanceof Float64Array && related instanceof Uint8Array)) return;
  if (!(lengths instanceof Int32Array && memberEnds instanceof Int32Array && members instanceof Int32Array)) return;
  if (!(linkEnds instanceof Int32Array && links instanceof Int32Array)) return;
  return {
    ...{ starts, lengths, checksums, related },
    members: new NumberLists(memberEnds, members),
    links: new NumberLists(linkEnds, links),
  };
}

/** Lists of whole numbers one behind the other. */
class NumberLists {
  readonly ends: Int32Array;
  readonly values: Int32Array;

  constructor(ends: Int32Array, values: Int32Array) {
    this.ends = ends;
    this.values = values;
  }

  static from(lists: readonly (readonly number[])[]): NumberLists {
    let end = 0;
    const ends = Int32Array.from(lists, ({ length }) => {
      end += length;
      return end;
    });
    return new NumberLists(ends, Int32Array.from(lists.flat()));
  }

  at(list: number): Int32Array {
    return this.values.subarray(list === 0 ? 0 : this.ends[list - 1], this.ends[list]);
  }
}

function areEqual(one: Int32Array, other: readonly number[]): boolean {
  return one.length === other.length && other.every((value, at) => one[at] === value);
}
