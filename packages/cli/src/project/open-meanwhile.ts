import type { ConfiguredStore } from './load-project.ts';

/**
 * Opens the store while something else is prepared that has to succeed before the store may be changed. Where both fail
 * the other's error is told, as if the store had been opened after it; then no store stays open.
 * @param open - Changes nothing in the store before the promise it is given is fulfilled.
 * @returns what was prepared, and the store; the caller closes it.
 * @throws whatever `preparing` rejects with, else whatever `open` does
 */
export async function openMeanwhile<Prepared>(
  preparing: Promise<Prepared>,
  open: (goAhead: Promise<unknown>) => Promise<ConfiguredStore>,
): Promise<readonly [Prepared, ConfiguredStore]> {
  const [prepared, opened] = await Promise.allSettled([preparing, open(preparing)]);
  if (prepared.status === 'rejected') {
    if (opened.status === 'fulfilled') await opened.value.close();
    throw prepared.reason;
  }
  if (opened.status === 'rejected') throw opened.reason;
  return [prepared.value, opened.value];
}
