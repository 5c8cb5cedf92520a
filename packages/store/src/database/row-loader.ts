import type { CopyLoader } from './copy-rows.ts';

const CHUNK_BYTES = 256 * 1024;
/** UTF-8 of one UTF-16 unit. */
const MOST_BYTES_A_CHARACTER = 3;

/** Rows as text on their way into a table; they become bytes one by one, because as text many would outlive their use. */
export interface RowLoader extends Pick<CopyLoader, 'end' | 'abort'> {
  /** Takes a row in PostgreSQL's text format. @returns what to wait for before the next one, where there is anything. */
  add(row: string): Promise<void> | undefined;
}

export function rowLoader(loader: CopyLoader): RowLoader {
  let chunk = Buffer.alloc(0);
  let used = 0;
  const takeChunk = (least: number) => {
    const full = chunk.subarray(0, used);
    chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, least));
    used = 0;
    return full;
  };
  return {
    add: (row) => {
      const most = row.length * MOST_BYTES_A_CHARACTER;
      const full = used + most > chunk.length ? takeChunk(most) : undefined;
      used += chunk.write(row, used);
      return full === undefined || full.length === 0 ? undefined : loader.write(full);
    },
    end: async () => {
      if (used > 0) await loader.write(takeChunk(0));
      await loader.end();
    },
    abort: async () => {
      used = 0;
      await loader.abort();
    },
  };
}
