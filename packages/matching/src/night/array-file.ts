import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';

const KINDS = { Int32Array, Uint16Array, Uint8Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Values = InstanceType<(typeof KINDS)[Kind]>;

/** Arrays of numbers by their names, with a few words about them. */
export interface ArrayFile<About> {
  readonly about: About;
  readonly arrays: Readonly<Record<string, Values>>;
}

interface Head<About> {
  readonly about: About;
  readonly arrays: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

const HEAD_BYTES = 4;

/** Replaces the file in one step, readable by its owner only. */
export function writeArrays<About>(path: string, { about, arrays }: ArrayFile<About>): void {
  const names = Object.keys(arrays);
  const head: Head<About> = {
    about,
    arrays: names.map((name) => {
      const values = arrays[name];
      return { name, kind: (values?.constructor.name ?? 'Int32Array') as Kind, length: values?.length ?? 0 };
    }),
  };
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    const text = Buffer.from(JSON.stringify(head));
    const size = Buffer.alloc(HEAD_BYTES);
    size.writeUInt32LE(text.length);
    for (const bytes of [size, text, ...names.map((name) => bytesOf(arrays[name] ?? new Int32Array(0)))])
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

/** Undefined where there is no file, or none that was written to its end. The arrays lie in memory that threads share. */
export async function readArrays<About>(path: string): Promise<ArrayFile<About> | undefined> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  try {
    const size = Buffer.alloc(HEAD_BYTES);
    readFull(file.fd, size);
    const text = Buffer.alloc(size.readUInt32LE());
    readFull(file.fd, text);
    const { about, arrays }: Head<About> = JSON.parse(text.toString());
    const read = arrays.map(({ name, kind, length }) => {
      const values = emptyArray(kind, length);
      readFull(file.fd, bytesOf(values));
      return [name, values] as const;
    });
    return { about, arrays: Object.fromEntries(read) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

function emptyArray(kind: Kind, length: number): Values {
  const Values = KINDS[kind] as new (memory: SharedArrayBuffer) => Values;
  return new Values(new SharedArrayBuffer(length * KINDS[kind].BYTES_PER_ELEMENT));
}

function bytesOf(values: Values): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}

function readFull(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, null);
    if (read === 0) throw new RangeError('the file ends too early');
    at += read;
  }
}
