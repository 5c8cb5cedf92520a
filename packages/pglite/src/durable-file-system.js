// Plain JavaScript: a worker thread of Node 20 cannot load TypeScript, neither under vitest nor under tsx.
import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's folder on disk with a working fsync.
 *
 * The file layer of PGlite has no fsync at all: PostgreSQL asks for it and is told that it was done. Here the request
 * reaches the operating system, for files and folders alike, so that PostgreSQL's own write-ahead log gives what it
 * gives on a server: what was committed survives a power failure.
 */
export class DurableFileSystem extends NodeFS {
  /** Bytes written to the write-ahead log since it was last set to 0. */
  walBytes = 0;

  /**
   * @override
   * @param {Parameters<NodeFS['init']>[0]} pglite
   * @param {Parameters<NodeFS['init']>[1]} options
   * @returns {ReturnType<NodeFS['init']>}
   */
  async init(pglite, options) {
    const initialised = await super.init(pglite, options);
    const preRun = [...(initialised.emscriptenOpts.preRun ?? []), this.#connectFsync.bind(this)];
    return { emscriptenOpts: { ...initialised.emscriptenOpts, preRun } };
  }

  /** @param {any} module Emscripten's module; the shape of its file systems is not part of PGlite's types. */
  #connectFsync(module) {
    const { stream_ops: operations, tryFSOperation } = module.NODEFS;
    operations.fsync = (/** @type {{ nfd: number }} */ stream) => {
      tryFSOperation(() => fsyncSync(stream.nfd));
      return 0;
    };
    const write = operations.write;
    operations.write = (/** @type {{ path?: string }} */ stream, /** @type {unknown[]} */ ...rest) => {
      const written = write(stream, ...rest);
      if (stream.path?.includes('/pg_wal/')) this.walBytes += written;
      return written;
    };
  }
}

/**
 * The server clears its buffers when it starts: the 128 MB that initdb writes down are 128 MB of memory and a third of
 * the time, for whatever folder.
 */
export const FEW_BUFFERS = ['-c', 'shared_buffers=32MB'];

/**
 * Start parameters of the embedded server: PGlite's own without `-F` (no fsync), and PostgreSQL's durable settings.
 * `wal_sync_method=fsync` because Emscripten's fdatasync never reaches the file system.
 */
export const DURABLE_START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'synchronous_commit=on', 'full_page_writes=on'].flatMap((setting) => [
    '-c',
    setting,
  ]),
  ...FEW_BUFFERS,
];
