import { createHash } from 'node:crypto';

const ID_CHARACTERS = 40;

/**
 * The Message-ID of a notice to one address, without its angle brackets: always the same, so that a receiver knows a
 * mail that came twice (RFC 5322, 3.6.4).
 */
export function messageIdOf(key: string, to: string, from: string): string {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const hash = createHash('sha256')
    .update(JSON.stringify([key, to]))
    .digest('hex')
    .slice(0, ID_CHARACTERS);
  return `${hash}@${domain}`;
}
