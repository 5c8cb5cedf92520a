import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from './pool.ts';

/** What lies between attempts to connect: a server that is just starting answers within seconds. */
const RETRY_AFTER_MS = [500, 1_500, 4_000];

/**
 * A connection of the pool; tried again a few times, later each time, after an error that may pass by itself.
 * @param isTransient - whether an error of the driver may pass by itself
 * @throws what the driver raised last, or the reason of the signal
 */
export async function acquireWithRetries<Connection>(
  pool: Pool<Connection>,
  isTransient: (cause: unknown) => boolean,
  signal: AbortSignal | undefined,
): Promise<Connection> {
  for (const delay of RETRY_AFTER_MS) {
    try {
      return await acquireUnlessAborted(pool, signal);
    } catch (cause) {
      if (signal?.aborted === true || !isTransient(cause)) throw cause;
      await pause(delay, undefined, signal === undefined ? {} : { signal });
    }
  }
  return await acquireUnlessAborted(pool, signal);
}

/** A connection that arrives after the wait was given up goes back into the pool. */
async function acquireUnlessAborted<Connection>(
  pool: Pool<Connection>,
  signal: AbortSignal | undefined,
): Promise<Connection> {
  signal?.throwIfAborted();
  const acquiring = pool.acquire();
  if (signal === undefined) return await acquiring;
  return await new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason);
      acquiring.then((connection) => pool.release(connection, false)).catch(() => {});
    };
    signal.addEventListener('abort', giveUp, { once: true });
    acquiring.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
