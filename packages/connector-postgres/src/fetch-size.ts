import type { Row } from '@erp-audit/core';

/** Before anything is known of the rows. */
export const FIRST_FETCH = 100;
const MOST_ROWS = 4_000;
/** Each fetch waits for the server once, so that few large ones are quicker; this is what one may hold in memory. */
const CHARACTERS_A_FETCH = 2_000_000;
const SAMPLED_ROWS = 20;

/** How many rows to fetch next: as many as fit the memory of a fetch, judged by some of the rows before. */
export function nextFetch(rows: readonly Row[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  let widest = 1;
  for (let at = 0; at < rows.length; at += step) widest = Math.max(widest, widthOf(rows[at]));
  return Math.min(MOST_ROWS, Math.max(1, Math.floor(CHARACTERS_A_FETCH / widest)));
}

function widthOf(row: Row = {}): number {
  return Object.values(row).reduce<number>((sum, value) => sum + String(value).length, 0);
}
