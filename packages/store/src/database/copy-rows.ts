import { finished } from 'node:stream/promises';
import type { EmbeddedDatabase } from '@erp-audit/pglite';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { classifyStoreError } from './classify-store-error.ts';
import type { ConnectionPool } from './connection-pool.ts';
import { isStorableJson, storedJson, storedText } from './stored-json.ts';

/** Rows on their way into a table by COPY, outside of any transaction. They are there once `end` is through. */
export interface CopyLoader {
  /** Takes whole rows in PostgreSQL's text format, for good; waits while the server cannot keep up. Failures may be told by a later call. */
  write(rows: Uint8Array): Promise<void>;
  /** Waits until everything written is in the table. Rows may be written again afterwards. */
  end(): Promise<void>;
  /** Gives up what is on its way. */
  abort(): Promise<void>;
}

/** A server that is killed must not have lost hours of rows, nor must one statement last that long. */
const LONGEST_COPY_BYTES = 64 * 2 ** 20;

/** @param into - `table (columns)`. */
export function loadIntoServer(pool: ConnectionPool, into: string): CopyLoader {
  let current: ServerCopy | undefined;
  const end = async () => {
    const copy = current;
    current = undefined;
    await copy?.end();
  };
  return {
    write: async (rows) => {
      if (current !== undefined && current.written > LONGEST_COPY_BYTES) await end();
      current ??= await startCopy(pool, into);
      await current.write(rows);
    },
    end,
    abort: async () => {
      const copy = current;
      current = undefined;
      await copy?.abort();
    },
  };
}

interface ServerCopy {
  readonly written: number;
  write(rows: Uint8Array): Promise<void>;
  end(): Promise<void>;
  abort(): Promise<void>;
}

async function startCopy(pool: ConnectionPool, into: string): Promise<ServerCopy> {
  const connection = await pool.acquire().catch((cause: unknown) => {
    throw classifyStoreError(cause, 'take rows');
  });
  const stream: CopyStreamQuery = connection.query(copyFrom(`copy ${into} from stdin`));
  // Settled exactly once; the connection goes back to the pool whatever happened.
  const done = finished(stream)
    .catch((cause: unknown) => classifyStoreError(cause, 'take rows'))
    .finally(() => pool.release(connection));
  let written = 0;
  const failed = async () => {
    const error = await done;
    if (error !== undefined) throw error;
  };
  return {
    get written() {
      return written;
    },
    write: async (rows) => {
      written += rows.length;
      if (stream.destroyed || stream.write(rows)) return;
      await Promise.race([new Promise((resolve) => stream.once('drain', resolve)), failed()]);
    },
    end: async () => {
      stream.end();
      await failed();
    },
    abort: async () => {
      stream.destroy();
      await done;
    },
  };
}

/** An embedded server takes a batch at a time; its one connection is taken meanwhile, so that no transaction is under way. */
export function loadIntoEmbedded(pool: ConnectionPool, embedded: EmbeddedDatabase, into: string): CopyLoader {
  return {
    write: async (rows) => {
      const connection = await pool.acquire();
      try {
        await embedded.copyFrom(`copy ${into} from '/dev/blob'`, new Uint8Array(rows));
      } catch (cause) {
        throw classifyStoreError(cause, 'take rows');
      } finally {
        await pool.release(connection);
      }
    },
    end: async () => {},
    abort: async () => {},
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const NEEDS_CARE = /[\\\t\n\r\u0000\ud800-\udfff]/;

/** A text in COPY's text format; what PostgreSQL cannot hold becomes U+FFFD. */
export function copyText(text: string): string {
  return NEEDS_CARE.test(text) ? escaped(storedText(text)) : text;
}

/** JSON text of a value in COPY's text format. In JSON everything that needs care is written with a backslash. */
export function copyJson(text: string, value: unknown): string {
  if (!text.includes('\\')) return text;
  return (isStorableJson(text) ? text : storedJson(value)).replaceAll('\\', '\\\\');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
