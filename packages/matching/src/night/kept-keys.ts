import { rmSync } from 'node:fs';
import type { KeyLedger, KeysSince } from '../block/build-blocks.ts';
import { type FilePart, IndexedReader, IndexedWriter } from './indexed-file.ts';

interface About {
  /** The night whose records they are of. */
  readonly stamp: string;
  readonly parts: readonly FilePart[];
}

/** Where the records of a night stand among those whose block keys are kept. */
export interface KeyPlaces {
  /** Of the night that kept the keys; none where it is empty. */
  readonly stamp: string;
  /** Of each record its place then, or -1 where its keys of then do not hold. */
  readonly places: Int32Array;
}

export const NO_KEYS: KeyPlaces = { stamp: '', places: new Int32Array(0) };

/** Writes block keys of all records, one list after the other, for later nights. */
export class NewKeys implements KeyLedger {
  readonly since = undefined;
  readonly #stamp: string;
  readonly #writer: IndexedWriter;
  readonly #parts: FilePart[] = [];

  /** @param stamp - of tonight */
  constructor(path: string, stamp: string) {
    this.#stamp = stamp;
    this.#writer = new IndexedWriter(path);
  }

  known(): undefined {
    return undefined;
  }

  keep(sorted: Float64Array): void {
    this.#parts.push(this.#writer.add(bytesOf(sorted)));
  }

  finish(): void {
    this.#writer.finish<About>({ about: { stamp: this.#stamp, parts: this.#parts }, arrays: {} });
  }

  /** Does nothing after `finish`. */
  abandon(): void {
    this.#writer.abandon();
  }

  /** @param count - records of tonight */
  placesOf(count: number): KeyPlaces {
    return { stamp: this.#stamp, places: Int32Array.from({ length: count }, (_, record) => record) };
  }
}

/** Block keys of an earlier night; the file stays as it is until all is learnt anew. */
export class EarlierKeys implements KeyLedger {
  readonly since: KeysSince;
  readonly #path: string;
  readonly #file: IndexedReader<About>;
  readonly #places: KeyPlaces;
  #isDamaged = false;

  private constructor(path: string, file: IndexedReader<About>, places: KeyPlaces, since: KeysSince) {
    this.#path = path;
    this.#file = file;
    this.#places = places;
    this.since = since;
  }

  /** Undefined where the keys of that night are not there. */
  static open(path: string, places: KeyPlaces, since: KeysSince): EarlierKeys | undefined {
    const file = places.stamp === '' ? undefined : IndexedReader.open<About>(path);
    if (file?.index.about.stamp === places.stamp) return new EarlierKeys(path, file, places, since);
    file?.close();
    return undefined;
  }

  known(key: number): Float64Array | undefined {
    const part = this.#file.index.about.parts[key];
    if (part !== undefined) {
      const sorted = new Float64Array(part.length / Float64Array.BYTES_PER_ELEMENT);
      if (this.#file.read(bytesOf(sorted), part)) return sorted;
    }
    this.#isDamaged = true;
    return undefined;
  }

  keep(): void {}

  /** A damaged file goes, so that the next night makes all keys anew. */
  finish(): void {
    this.#file.close();
    if (this.#isDamaged) rmSync(this.#path, { force: true });
  }

  abandon(): void {
    this.#file.close();
  }

  placesOf(): KeyPlaces {
    return this.#places;
  }
}

function bytesOf(sorted: Float64Array): Buffer {
  return Buffer.from(sorted.buffer, sorted.byteOffset, sorted.byteLength);
}
