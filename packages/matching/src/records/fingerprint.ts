import { createHash } from 'node:crypto';
import type { MatchRecord } from '@erp-audit/core';

const FINGERPRINT_LENGTH = 24;

/** Of the values that are compared; two records with the same are the same to the matcher. */
export function fingerprintOf({ values }: MatchRecord): string {
  const filled = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, FINGERPRINT_LENGTH);
}
