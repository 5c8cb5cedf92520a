import { setTimeout as pause } from 'node:timers/promises';
import type { AuditError, QueryOptions } from '@erp-audit/core';
import type { ErrorContext } from './error-context.ts';
import type { Pool } from './pool.ts';

/** What lies between attempts to connect: a server that is just starting answers within seconds. */
const RETRY_AFTER_MS = [500, 1_500, 4_000];

/** What a connector knows of its driver's errors. */
export interface DriverErrors {
  /** Whether an error may pass by itself. */
  isTransient(cause: unknown): boolean;
  classify(cause: unknown, context: ErrorContext): AuditError;
}

/**
 * A connection of the pool; tried again a few times, later each time, after an error that may pass by itself.
 * @throws AuditError `SOURCE_*` of the last attempt
 */
export async function acquireConnection<Connection>(
  pool: Pool<Connection>,
  errors: DriverErrors,
  { source, label, signal }: Pick<ErrorContext, 'source'> & Pick<QueryOptions, 'label' | 'signal'>,
): Promise<Connection> {
  try {
    return await acquireWithRetries(pool, errors, signal);
  } catch (cause) {
    const stopped = signal?.aborted === true ? 'cancelled' : undefined;
    throw errors.classify(cause, { source, label, phase: 'connect', stopped });
  }
}

async function acquireWithRetries<Connection>(
  pool: Pool<Connection>,
  { isTransient }: DriverErrors,
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
