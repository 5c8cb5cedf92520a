import { type ChildProcess, fork } from 'node:child_process';
import { on } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { FileForm } from './recognise-file.ts';
import { REASONS, rejectWorkbook } from './refusals.ts';

const Cell = z.object({
  column: z.int(),
  text: z.string(),
  formula: z.boolean(),
  serial: z.number().optional(),
  date: z.string().optional(),
});
const Merge = z.object({ firstRow: z.int(), lastRow: z.int(), firstColumn: z.int(), lastColumn: z.int() });
const Message = z.union([
  z.object({
    sheet: z.string(),
    rows: z.array(z.object({ line: z.int(), hidden: z.boolean(), cells: z.array(Cell) })),
  }),
  z.object({ sheet: z.string(), merges: z.array(Merge) }),
  z.object({ done: z.literal(true) }),
  z.object({ stopped: z.enum(['damaged', 'textTooLong', 'tooManyMerges', 'unknownEncoding']), message: z.string() }),
]);

/** A cell that is not empty. Columns start at 1; `serial` is a number counted from 1900, `date` a cell formatted as date. */
export type Cell = z.output<typeof Cell>;
/** Cells that are shown as one, over more than one row. */
export type Merge = z.output<typeof Merge>;

export interface SheetRow {
  readonly line: number;
  /** Hidden by a filter or by hand. */
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** Rows of a sheet, or its merged cells, which come after its last row. */
export type SheetContent =
  | { readonly sheet: string; readonly rows: readonly SheetRow[] }
  | { readonly sheet: string; readonly merges: readonly Merge[] };

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
export async function* sheetRows(file: string, form: FileForm, limits: ParseLimits): AsyncIterable<SheetContent> {
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
    parser.send({ file: path.resolve(file), form, name: path.parse(file).name });
    for await (const [raw] of on(parser, 'message', { signal: ended.signal })) {
      const message = Message.parse(raw);
      if ('done' in message) return;
      if ('stopped' in message) throw rejectWorkbook(file, REASONS[message.stopped], message.message);
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
