import { createReadStream } from 'node:fs';
import { FileFault, REASONS } from './reasons.ts';

const CHUNK_BYTES = 262_144;

/** The bytes of a file in order. */
export async function* readChunks(path: string, start = 0): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES, start })) yield chunk as Buffer;
  } catch (cause) {
    throw new FileFault(REASONS.notOpened(String((cause as NodeJS.ErrnoException).code ?? 'error')));
  }
}
