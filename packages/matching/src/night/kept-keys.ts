import type { KeyLedger } from '../block/build-blocks.ts';
import { type FilePart, IndexedReader, IndexedWriter } from './indexed-file.ts';

interface About {
  /** The night whose records they are of. */
  readonly stamp: string;
  readonly parts: readonly FilePart[];
}

/** Block keys of all records, one list after the other, from one night to the next. */
export class KeptKeys implements KeyLedger {
  readonly #stamp: string;
  readonly #before: IndexedReader<About> | undefined;
  readonly #writer: IndexedWriter;
  readonly #parts: FilePart[] = [];
  readonly #moved: (sorted: Float64Array) => Float64Array;

  /**
   * @param stamp - of tonight
   * @param stampBefore - where given, keys of that night may be known
   * @param moved - of keys of then those that still hold, by the places of tonight, in order
   */
  constructor(path: string, stamp: string, stampBefore?: string, moved: (sorted: Float64Array) => Float64Array = same) {
    const before = stampBefore === undefined ? undefined : IndexedReader.open<About>(path);
    if (before?.index.about.stamp === stampBefore) this.#before = before;
    else before?.close();
    this.#stamp = stamp;
    this.#moved = moved;
    this.#writer = new IndexedWriter(path);
  }

  known(key: number): Float64Array | undefined {
    const part = this.#before?.index.about.parts[key];
    if (part === undefined) return undefined;
    const sorted = new Float64Array(part.length / Float64Array.BYTES_PER_ELEMENT);
    return this.#before?.read(bytesOf(sorted), part) === true ? this.#moved(sorted) : undefined;
  }

  keep(sorted: Float64Array): void {
    this.#parts.push(this.#writer.add(bytesOf(sorted)));
  }

  finish(): void {
    this.#before?.close();
    this.#writer.finish<About>({ about: { stamp: this.#stamp, parts: this.#parts }, arrays: {} });
  }

  /** Does nothing after `finish`. */
  abandon(): void {
    this.#before?.close();
    this.#writer.abandon();
  }
}

function same(sorted: Float64Array): Float64Array {
  return sorted;
}

function bytesOf(sorted: Float64Array): Buffer {
  return Buffer.from(sorted.buffer, sorted.byteOffset, sorted.byteLength);
}
