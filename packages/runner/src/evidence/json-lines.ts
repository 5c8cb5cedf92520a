import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Lines of a file as they are read; none where the file is missing. */
export async function* linesOf(directory: string, file: string): AsyncGenerator<string> {
  const input = createReadStream(join(directory, file), 'utf8');
  // A file that is missing is told by its sum.
  const opened = await new Promise<boolean>((done) =>
    input.once('open', () => done(true)).once('error', () => done(false)),
  );
  if (opened) yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One JSON value a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
