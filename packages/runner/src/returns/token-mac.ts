import { createHmac, timingSafeEqual } from 'node:crypto';

const MAC_BYTES = 16;

/** What makes a token ours: 22 characters. What it is for is the first word of `content`, so that no kind of token passes for another. */
export function tokenMac(content: string, key: Uint8Array): string {
  return macOf(content, key).toString('base64url');
}

/** Whether `mac` was made of the same content under the same key. */
export function isTokenMac(mac: string, content: string, key: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(content, key));
}

function macOf(content: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(content).digest().subarray(0, MAC_BYTES);
}
