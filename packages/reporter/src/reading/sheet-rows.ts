import { type ChildProcess, fork } from 'node:child_process';
import { on } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { REASONS, rejectWorkbook } from './check-package.ts';

const Cell = z.object({
  column: z.int(),
  text: z.string(),
  formula: z.boolean(),
  serial: z.number().optional(),
  date: z.string().optional(),
});
const Message = z.union([
  z.object({ sheet: z.string(), rows: z.array(z.object({ line: z.int(), cells: z.array(Cell) })) }),
  z.object({ done: z.literal(true) }),
  z.object({ failed: z.string() }),
]);

/** A cell that is not empty. Columns start at 1; `serial` is a plain number, `date` a cell formatted as date. */
export type Cell = z.output<typeof Cell>;

export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

export interface ParseLimits {
  readonly timeoutMs: number;
  readonly maxMemoryMb: number;
}

const PROGRAM = new URL('./sheet-rows-process.js', import.meta.url);

function startParser(limits: ParseLimits, directory: string): ChildProcess {
  return fork(PROGRAM, {
    execArgv: [`--max-old-space-size=${limits.maxMemoryMb}`],
    // No secrets of ours reach it; what it unpacks lies where we remove it.
    env: { TMPDIR: directory, TMP: directory, TEMP: directory },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * Rows of all sheets in batches, parsed in a process of its own that is killed when it takes longer than `timeoutMs`
 * or more than `maxMemoryMb`. Rows come in the order of the file.
 * @throws AuditError `WORKBOOK_REJECTED`
 */
export async function* sheetRows(file: string, limits: ParseLimits): AsyncIterable<SheetRows> {
  const directory = await mkdtemp(path.join(tmpdir(), 'erp-audit-'));
  const parser = startParser(limits, directory);
  const ended = new AbortController();
  let tookTooLong = false;
  const timer = setTimeout(() => {
    tookTooLong = true;
    parser.kill('SIGKILL');
  }, limits.timeoutMs);
  // Comes after the last message, unlike the exit of the process.
  parser.once('disconnect', () => ended.abort());
  parser.once('error', () => ended.abort());
  try {
    parser.send({ file: path.resolve(file) });
    for await (const [raw] of on(parser, 'message', { signal: ended.signal })) {
      const message = Message.parse(raw);
      if ('done' in message) return;
      if ('failed' in message) throw rejectWorkbook(file, REASONS.damaged, message.failed);
      yield message;
    }
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    throw rejectWorkbook(file, tookTooLong ? REASONS.tookTooLong : REASONS.needsMemory, error);
  } finally {
    clearTimeout(timer);
    parser.kill('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  }
}
