import { type BookWriter, drained, type SheetWriter, writeBytes } from './sheet-stream.ts';
import { XmlBytes } from './xml-bytes.ts';

const CHUNK_BYTES = 64 * 1024;
/** Written ahead of the compression, so that neither waits for the other at every piece. */
const CHUNKS_AHEAD = 4;

/** Rows on their way to a sheet. */
export interface RowStream {
  /** Appends the start of a row, a cell or the end of a row. */
  add(xml: string): void;
  /** True where the disk is behind; {@link RowStream.drained} must be waited for before the next row. */
  isFull(): boolean;
  drained(): Promise<void>;
  end(): Promise<void>;
}

/**
 * Rows written as XML instead of row by row through the library, which takes several times as long. The sheet's heading
 * must have been committed, and no row may be added in the other way afterwards.
 */
export function rawRows(book: BookWriter, sheet: SheetWriter): RowStream {
  const bytes = new XmlBytes(CHUNK_BYTES);
  let passed = 0;
  const flush = () => {
    writeBytes(sheet, bytes.take());
    passed += 1;
  };
  const wait = async () => {
    passed = 0;
    await drained(book, sheet);
  };
  return {
    add(xml) {
      bytes.add(xml);
      if (bytes.length >= CHUNK_BYTES) flush();
    },
    isFull: () => passed >= CHUNKS_AHEAD,
    drained: wait,
    end() {
      flush();
      return wait();
    },
  };
}
