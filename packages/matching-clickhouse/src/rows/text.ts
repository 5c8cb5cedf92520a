import type { Features } from '@erp-audit/matching/for-engines';

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** A private plane, so that each half of a surrogate pair is one character of its own. */
const PRIVATE_PLANE = 0xf0000;

/**
 * A text of the pool as ClickHouse gets it: one character for each of its 16-bit codes, since edits are counted in these.
 * @param id - its number in the pool; 0 is no text
 */
export function textOf({ poolCodes, poolStarts }: Features, id: number): string {
  const codes = poolCodes.subarray(poolStarts[id], poolStarts[id + 1]);
  return String.fromCodePoint(...Array.from(codes, asCharacter));
}

function asCharacter(code: number): number {
  return code >= FIRST_SURROGATE && code <= LAST_SURROGATE ? PRIVATE_PLANE + code - FIRST_SURROGATE : code;
}

/** Length of a text in 16-bit codes. */
export function lengthOfText({ poolStarts }: Features, id: number): number {
  return (poolStarts[id + 1] ?? 0) - (poolStarts[id] ?? 0);
}

/** A mask of characters as a number without sign. */
export function maskOf({ poolMasks }: Features, id: number): number {
  return (poolMasks[id] ?? 0) >>> 0;
}

export const FIRST_HAN = 0x4e00;

/** Whether a text begins with a Chinese character, or one beyond. */
export function isHan({ poolCodes, poolStarts }: Features, id: number): boolean {
  return (poolCodes[poolStarts[id] ?? 0] ?? 0) >= FIRST_HAN;
}
