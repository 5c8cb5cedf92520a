import type { RejectionReason } from '@erp-audit/core';
import type { Cell } from './sheet-rows.ts';

const MAX_TEXT = 2_000;
const MAX_FOUND = 60;

/** Why a line cannot be taken, thrown while it is read. */
export class Refusal extends Error {
  readonly reason: RejectionReason;
  /** What stood in the cell, shortened. */
  readonly found: string;

  constructor(reason: RejectionReason, found = '') {
    super(reason);
    this.reason = reason;
    this.found = found.length > MAX_FOUND ? `${found.slice(0, MAX_FOUND - 1)}…` : found;
  }
}

/** What a line says, or the first reason why it cannot be taken. */
export type ReadLine<Line> = { readonly answer: Line } | { readonly reason: RejectionReason; readonly found: string };

export function readOrRefuse<Line>(read: () => Line): ReadLine<Line> {
  try {
    return { answer: read() };
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.reason, found: error.found };
    throw error;
  }
}

/** A formula shows what it likes; nothing is ever computed. */
export function refuseFormulas(cells: Readonly<Record<string, Cell | undefined>>): void {
  const formula = Object.values(cells).find((cell) => cell?.formula === true);
  if (formula !== undefined) throw new Refusal('formula', formula.text);
}

export function choice<T>(
  cell: Cell | undefined,
  read: (text: string) => T | undefined,
  reason: RejectionReason,
): T | null {
  if (cell === undefined) return null;
  const value = read(cell.text);
  if (value === undefined) throw new Refusal(reason, cell.text);
  return value;
}

export function freeText(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  if (cell.text.length > MAX_TEXT) throw new Refusal('too_long', cell.text);
  return cell.text.trim();
}
