import { createHash } from 'node:crypto';

/**
 * A delay below `longestMs`, other for each organisation, job and time, and the same whoever asks: two schedulers of
 * one store wait for the same moment, and many installations do not all start on the hour.
 */
export function jitterMs(longestMs: number, ...names: readonly string[]): number {
  const share = createHash('sha256').update(names.join('\n')).digest().readUInt32BE(0) / 2 ** 32;
  return Math.floor(share * longestMs);
}
