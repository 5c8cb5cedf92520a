import type { CalendarDate, FindingResponse, RejectionReason } from '@erp-audit/core';
import { readResponse, readRootCause } from './read-choice.ts';
import { readDate } from './read-date.ts';
import type { Cell } from './sheet-rows.ts';

const MAX_TEXT = 2_000;
const MAX_FOUND = 60;

export type AnswerCells = Readonly<Partial<Record<keyof FindingResponse, Cell>>>;

export interface AnswerContext {
  readonly asOf: CalendarDate | undefined;
  readonly department: (text: string) => string | undefined;
}

export type ReadAnswer =
  | { readonly response: FindingResponse }
  | { readonly reason: RejectionReason; readonly found: string };

class Refusal extends Error {
  readonly reason: RejectionReason;
  readonly found: string;

  constructor(reason: RejectionReason, found = '') {
    super(reason);
    this.reason = reason;
    this.found = found.length > MAX_FOUND ? `${found.slice(0, MAX_FOUND - 1)}…` : found;
  }
}

function choice<T>(cell: Cell | undefined, read: (text: string) => T | undefined, reason: RejectionReason): T | null {
  if (cell === undefined) return null;
  const value = read(cell.text);
  if (value === undefined) throw new Refusal(reason, cell.text);
  return value;
}

function freeText(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  if (cell.text.length > MAX_TEXT) throw new Refusal('too_long', cell.text);
  return cell.text.trim();
}

function plannedDate(cell: Cell | undefined, asOf: CalendarDate | undefined): CalendarDate | null {
  if (cell === undefined) return null;
  const date = readDate(cell, asOf);
  if (date === undefined) throw new Refusal('invalid_date', cell.text);
  return date;
}

function checkNeeds(response: FindingResponse): FindingResponse {
  if (response.kind === 'will_fix' && response.plannedDate === null) throw new Refusal('missing_date');
  if (response.kind === 'not_ours' && response.otherDepartment === null) throw new Refusal('missing_department');
  return response;
}

function readResponseCells(cells: AnswerCells, { asOf, department }: AnswerContext): FindingResponse {
  const formula = Object.values(cells).find((cell) => cell.formula);
  if (formula !== undefined) throw new Refusal('formula', formula.text);
  const kind = choice(cells.kind, readResponse, 'unknown_response');
  // Something was written, but no response: nothing is assumed for it.
  if (kind === null) throw new Refusal('unknown_response');
  return checkNeeds({
    kind,
    correctedValue: freeText(cells.correctedValue),
    rootCause: choice(cells.rootCause, readRootCause, 'unknown_root_cause'),
    action: freeText(cells.action),
    plannedDate: plannedDate(cells.plannedDate, asOf),
    responsible: freeText(cells.responsible),
    evidence: freeText(cells.evidence),
    comment: freeText(cells.comment),
    otherDepartment: kind === 'not_ours' ? choice(cells.otherDepartment, department, 'unknown_department') : null,
  });
}

/** One answered row: the response, or the first reason why it cannot be taken. */
export function readAnswer(cells: AnswerCells, context: AnswerContext): ReadAnswer {
  try {
    return { response: readResponseCells(cells, context) };
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.reason, found: error.found };
    throw error;
  }
}
