import { setTimeout as pause } from 'node:timers/promises';
import type { BeginRunOptions } from '../store.ts';
import { SourceHeld } from './held-sources.ts';

/** The server notices the death of a process a little late. */
const NOTICED_MS = 3_000;
const ASK_AGAIN_MS = 500;

/** Tries again while another process holds a source, as long as the options say. @throws AuditError `STORE_LOCKED`. */
export async function awaitSources<Begun>(
  attempt: () => Promise<Begun>,
  { waitMs = NOTICED_MS, signal, onWaiting }: BeginRunOptions,
): Promise<Begun> {
  const started = performance.now();
  const told = new Set<string>();
  for (;;) {
    const begun = await attempt().catch(heldOrThrow);
    if (!(begun instanceof SourceHeld)) return begun;
    if (signal?.aborted === true || performance.now() - started >= waitMs) throw begun;
    const { run, pid } = begun.holder;
    if (!told.has(`${run} ${pid}`)) onWaiting?.(begun.holder);
    told.add(`${run} ${pid}`);
    await waitOrAbort(ASK_AGAIN_MS, signal);
  }
}

function heldOrThrow(cause: unknown): SourceHeld {
  if (cause instanceof SourceHeld) return cause;
  throw cause;
}

async function waitOrAbort(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await pause(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {});
}
