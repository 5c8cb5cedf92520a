import { createHash } from 'node:crypto';

/** SHA-256 of a snapshot's text, lowercase hex. */
export function snapshotHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
