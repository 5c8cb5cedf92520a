import { createRequire } from 'node:module';
import type Driver from 'oracledb';

/** Forgets what was collected without a word where its clean-up fails: nobody is there any more to be told. */
export class QuietRegistry<Held> extends FinalizationRegistry<Held> {
  constructor(cleanUp: (held: Held) => void) {
    super((held) => {
      try {
        cleanUp(held);
      } catch {
        // What it would have closed is closed.
      }
    });
  }
}

/**
 * The driver (26.0.0, `lib/thin/connection.js`) says good-bye for a connection that was collected; where the server had
 * broken that one, the attempt throws outside of every call, which ends the process. It takes its registry from the
 * global object once, while it is loaded.
 */
function loadDriver(): typeof Driver {
  const native = globalThis.FinalizationRegistry;
  globalThis.FinalizationRegistry = QuietRegistry as FinalizationRegistryConstructor;
  try {
    const load = createRequire(import.meta.url);
    const driver = load('oracledb') as typeof Driver;
    // The driver itself does so with its first connection only.
    load('oracledb/lib/thin/connection.js');
    return driver;
  } finally {
    globalThis.FinalizationRegistry = native;
  }
}

export const oracledb = loadDriver();
