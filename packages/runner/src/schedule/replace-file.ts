import { chmod, rename, rm } from 'node:fs/promises';

/** Metrics are read by another account than the one that writes them. */
const READABLE = 0o644;

/**
 * Lets `write` fill a draft and puts it in the place of `file`, so that nobody reads half of it. The draft's name does
 * not end in `.prom`: the collector passes it over.
 */
export async function replaceFile(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await write(draft);
    await chmod(draft, READABLE);
    await rename(draft, file);
  } catch (error) {
    // Where the folder may not be entered nothing was written, and that is the error to tell.
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}
