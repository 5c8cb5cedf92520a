import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

const KINDS = { Int32Array, Uint16Array, Uint8Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Values = Int32Array | Uint16Array | Uint8Array | Float32Array | Float64Array;

/** Arrays of numbers by their names, with a few words about them. */
export interface ArrayFile<About> {
  readonly about: About;
  readonly arrays: Readonly<Record<string, Values>>;
}

/** What a file says of its arrays before any of them is read. */
export interface Head<About> {
  readonly about: About;
  readonly arrays: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

type IsWanted<About> = (head: Head<About>) => boolean;

const HEAD_BYTES = 4;
const CHECKSUM_BYTES = 4;

/** Replaces the file in one step, readable by its owner only; other work goes on while it is written. */
export async function writeArrays<About>(path: string, arrays: ArrayFile<About>): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await writeAll(file, [...partsOf(arrays)]);
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** At one go, as far as the system takes it: whoever is busy meanwhile would be late to give the next part. */
async function writeAll(file: FileHandle, parts: readonly Buffer[]): Promise<void> {
  let left = parts.filter(({ length }) => length > 0);
  while (left.length > 0) {
    const { bytesWritten } = await file.writev(left);
    left = behind(left, bytesWritten);
  }
}

function behind(parts: readonly Buffer[], bytes: number): Buffer[] {
  let before = 0;
  return parts.flatMap((part) => {
    const start = before;
    before += part.length;
    return before <= bytes ? [] : [part.subarray(Math.max(0, bytes - start))];
  });
}

/** Writes them where the file stands. */
export function appendArrays<About>(file: number, arrays: ArrayFile<About>): void {
  for (const bytes of partsOf(arrays)) writeFull(file, bytes);
}

/** All that is written of arrays, with a checksum behind. */
function* partsOf<About>({ about, arrays }: ArrayFile<About>): Generator<Buffer> {
  const names = Object.keys(arrays);
  const head: Head<About> = {
    about,
    arrays: names.map((name) => {
      const values = arrays[name];
      return { name, kind: (values?.constructor.name ?? 'Int32Array') as Kind, length: values?.length ?? 0 };
    }),
  };
  const text = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(HEAD_BYTES);
  size.writeUInt32LE(text.length);
  let checksum = 0;
  for (const bytes of [size, text, ...names.map((name) => bytesOf(arrays[name] ?? new Int32Array(0)))]) {
    yield bytes;
    checksum = continued(checksum, bytes);
  }
  const end = Buffer.alloc(CHECKSUM_BYTES);
  end.writeUInt32LE(checksum);
  yield end;
}

/**
 * Undefined where there is no file, or none as it was written. The arrays lie in memory that threads share; other work
 * goes on while they are read.
 */
export async function readArrays<About>(
  path: string,
  isWanted?: IsWanted<About>,
): Promise<ArrayFile<About> | undefined> {
  const file = await handleIfThere(path);
  if (file === undefined) return undefined;
  try {
    const parts = arraysOf<About>(isWanted);
    let next = parts.next();
    while (next.done !== true) {
      await fill(file, next.value);
      next = parts.next();
    }
    return next.value;
  } catch (error) {
    return undefinedWhereDamaged(error);
  } finally {
    await file.close();
  }
}

async function handleIfThere(path: string): Promise<FileHandle | undefined> {
  return await open(path, 'r').catch((error: unknown) => {
    if (isOfSystem(error) && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** From where the file stands. */
async function fill(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at);
    if (bytesRead === 0) throw endsTooEarly();
    at += bytesRead;
  }
}

/**
 * The first of the arrays of a file, where it has that name. Nothing says as yet that the file is as it was written.
 */
export function readFirstArray<About>(path: string, name: string, isWanted: IsWanted<About>): Values | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const size = Buffer.alloc(HEAD_BYTES);
    readFull(file, size, 0);
    const text = Buffer.alloc(size.readUInt32LE());
    readFull(file, text, HEAD_BYTES);
    const head: Head<About> = JSON.parse(text.toString());
    const [first] = head.arrays;
    if (first?.name !== name || !isWanted(head)) return undefined;
    const values = emptyArray(first.kind, first.length);
    readFull(file, bytesOf(values), HEAD_BYTES + text.length);
    return values;
  } catch (error) {
    return undefinedWhereDamaged(error);
  } finally {
    closeSync(file);
  }
}

/** A damaged head may name anything; only the disk itself is told of. */
function undefinedWhereDamaged(error: unknown): undefined {
  if (isOfSystem(error)) throw error;
}

/** A file that is open for reading, or with `r+` for writing too; undefined where there is none. */
export function openIfThere(path: string, flags: 'r' | 'r+' = 'r'): number | undefined {
  try {
    return openSync(path, flags);
  } catch (error) {
    if (isOfSystem(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What was written from that place on; undefined where it is not as it was written. */
export function readArraysAt<About>(file: number, start: number): ArrayFile<About> | undefined {
  const parts = arraysOf<About>();
  try {
    let at = start;
    let next = parts.next();
    while (next.done !== true) {
      readFull(file, next.value, at);
      at += next.value.length;
      next = parts.next();
    }
    return next.value;
  } catch (error) {
    return undefinedWhereDamaged(error);
  }
}

/**
 * Takes arrays as `partsOf` gives them: what it yields is to be filled with the bytes that come next.
 * @returns undefined where they are not wanted, or not as they were written
 */
function* arraysOf<About>(
  isWanted: IsWanted<About> = () => true,
): Generator<Buffer, ArrayFile<About> | undefined, undefined> {
  const size = Buffer.alloc(HEAD_BYTES);
  yield size;
  const text = Buffer.alloc(size.readUInt32LE());
  yield text;
  const head: Head<About> = JSON.parse(text.toString());
  if (!isWanted(head)) return undefined;
  let checksum = continued(continued(0, size), text);
  const arrays: Record<string, Values> = {};
  for (const { name, kind, length } of head.arrays) {
    const values = emptyArray(kind, length);
    yield bytesOf(values);
    checksum = continued(checksum, bytesOf(values));
    arrays[name] = values;
  }
  const end = Buffer.alloc(CHECKSUM_BYTES);
  yield end;
  return checksum === end.readUInt32LE() ? { about: head.about, arrays } : undefined;
}

/** Of no bytes, zlib begins anew. */
function continued(checksum: number, bytes: Buffer): number {
  return bytes.length === 0 ? checksum : crc32(bytes, checksum);
}

/** @throws RangeError where the file ends too early */
export function readFull(file: number, bytes: Buffer, from: number): void {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) throw endsTooEarly();
    at += read;
  }
}

function endsTooEarly(): RangeError {
  return new RangeError('the file ends too early');
}

/** @param from - place in the file; where it stands where absent */
export function writeFull(file: number, bytes: Uint8Array, from?: number): void {
  for (let at = 0; at < bytes.length; )
    at += writeSync(file, bytes, at, bytes.length - at, from === undefined ? null : from + at);
}

function emptyArray(kind: Kind, length: number): Values {
  const Values = KINDS[kind] as new (memory: SharedArrayBuffer) => Values;
  return new Values(new SharedArrayBuffer(length * KINDS[kind].BYTES_PER_ELEMENT));
}

function bytesOf(values: Values): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
