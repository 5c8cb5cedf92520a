import { readFull } from './array-file.ts';

/** All that is held at most. */
const MOST_BYTES = 1 << 26;
/** Lines that lie in one part of the file of so many bytes are read at once. */
const READ_AT_ONCE = 1 << 18;

/** Where the lines of records lie in a file, by record. */
export interface LinePlaces {
  readonly starts: Float64Array;
  /** In bytes. */
  readonly lengths: Int32Array;
}

/** Lines of some records of a file, in memory one behind the other. */
export class HeldLines {
  static readonly NONE = new HeldLines(Buffer.alloc(0), new Int32Array(0), new Int32Array(1));

  readonly #bytes: Buffer;
  /** In order. */
  readonly #records: Int32Array;
  readonly #ends: Int32Array;

  private constructor(bytes: Buffer, records: Int32Array, ends: Int32Array) {
    this.#bytes = bytes;
    this.#records = records;
    this.#ends = ends;
  }

  /**
   * Of as many of these records as there is room for, from the first on.
   * @param most - bytes of all lines together
   * @throws RangeError where the file ends too early
   */
  static read(file: number, lines: LinePlaces, wanted: Iterable<number>, most = MOST_BYTES): HeldLines {
    const records = Int32Array.from(new Set(wanted)).sort();
    const ends = new Int32Array(records.length + 1);
    let count = 0;
    for (; count < records.length; count++) {
      const end = (ends[count] ?? 0) + (lines.lengths[records[count] ?? 0] ?? 0);
      if (end > most) break;
      ends[count + 1] = end;
    }
    const held = records.subarray(0, count);
    const bytes = Buffer.allocUnsafe(ends[count] ?? 0);
    const all = Array.from(held, (record, place): Line => {
      return { start: lines.starts[record] ?? 0, length: lines.lengths[record] ?? 0, place: ends[place] ?? 0 };
    });
    for (const part of partsOf(all.sort((one, other) => one.start - other.start))) readPart(file, part, bytes);
    return new HeldLines(bytes, held, ends);
  }

  at(record: number): Buffer | undefined {
    const place = placeOf(this.#records, record);
    return place < 0 ? undefined : this.#bytes.subarray(this.#ends[place], this.#ends[place + 1]);
  }
}

/** Where a line lies in the file, and from where on it will be held. */
interface Line {
  readonly start: number;
  readonly length: number;
  readonly place: number;
}

/** Lines that are read at once: what lies between them is read with them. */
function* partsOf(lines: readonly Line[]): Generator<readonly Line[]> {
  let from = 0;
  for (const [at, { start, length }] of lines.entries()) {
    if (at === from || start + length - (lines[from]?.start ?? 0) <= READ_AT_ONCE) continue;
    yield lines.slice(from, at);
    from = at;
  }
  if (from < lines.length) yield lines.slice(from);
}

function readPart(file: number, part: readonly Line[], into: Buffer): void {
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined) return;
  const read = Buffer.allocUnsafe(last.start + last.length - first.start);
  readFull(file, read, first.start);
  for (const { start, length, place } of part)
    read.copy(into, place, start - first.start, start - first.start + length);
}

function placeOf(sorted: Int32Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
}
