import type { CalendarDate, DecisionState, FindingResponse, Verdict } from '@erp-audit/core';
import type { ProposalAnswer } from '../response-columns.ts';
import { choice, freeText, Refusal, refuseFormulas } from './line-refusal.ts';
import {
  readDecisionState,
  readProposalAnswer,
  readResponse,
  readRootCause,
  readVerdict,
  readWaiverType,
} from './read-choice.ts';
import { inYearOf, readDate } from './read-date.ts';
import type { AnsweredRow } from './returned-rows.ts';
import type { Cell } from './sheet-rows.ts';

/** What lines are read with. */
export interface AnswerContext {
  /** Day the workbook was made for, where it still says so. */
  readonly asOf: CalendarDate | undefined;
  /** Id of the department with a name. */
  readonly department: (text: string) => string | undefined;
  /** Day the finding of a token is due. */
  readonly dueDate: (token: string) => CalendarDate | undefined;
}

/** What a row of the sheet of exception requests asks for. */
export interface ReadRequest {
  readonly findings: readonly string[];
  readonly type: NonNullable<ReturnType<typeof readWaiverType>>;
  readonly reason: string;
  readonly until: CalendarDate | null;
  readonly requestedBy: string | null;
}

/** What a row of the sheet of decisions says. */
export interface ReadDecision {
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly state: DecisionState;
  readonly outcome: string | null;
  /** Codes of rules it names. */
  readonly rules: readonly string[];
}

function dateOf(cell: Cell | undefined, row: AnsweredRow, context: AnswerContext): CalendarDate | null {
  if (cell === undefined) return null;
  const written = readDate(cell, row.chinese);
  if (written === undefined) throw new Refusal('invalid_date', cell.text);
  if ('date' in written) return written.date;
  const date = inYearOf(context.dueDate(row.token), written, context.asOf);
  if (date === undefined) throw new Refusal('date_without_year', cell.text);
  return date;
}

function checkNeeds(response: FindingResponse): FindingResponse {
  if (response.kind === 'will_fix' && response.plannedDate === null) throw new Refusal('missing_date');
  if (response.kind === 'not_ours' && response.otherDepartment === null) throw new Refusal('missing_department');
  const isException = response.kind === 'false_positive' || response.kind === 'exception_requested';
  if (isException && response.comment === null && response.action === null) throw new Refusal('missing_reason');
  return response;
}

/** An answer to a finding. @throws Refusal */
export function readResponseRow(row: AnsweredRow, context: AnswerContext): FindingResponse {
  const cells = row.cells as Readonly<Partial<Record<keyof FindingResponse, Cell>>>;
  refuseFormulas(row.cells);
  if (row.merged) throw new Refusal('merged_cells');
  const kind = choice(cells.kind, readResponse, 'unknown_response');
  // Something was written, but no response: nothing is assumed for it.
  if (kind === null) throw new Refusal('missing_response');
  return checkNeeds({
    kind,
    correctedValue: freeText(cells.correctedValue),
    rootCause: choice(cells.rootCause, readRootCause, 'unknown_root_cause'),
    action: freeText(cells.action),
    plannedDate: dateOf(cells.plannedDate, row, context),
    responsible: freeText(cells.responsible),
    evidence: freeText(cells.evidence),
    comment: freeText(cells.comment),
    otherDepartment:
      kind === 'not_ours' ? choice(cells.otherDepartment, context.department, 'unknown_department') : null,
  });
}

/** Whether the row holds a day without a year, so that the due date of its finding must be known. */
export function needsDueDate({ cells, chinese }: AnsweredRow): boolean {
  const cell = cells['plannedDate'];
  const written = cell === undefined ? undefined : readDate(cell, chinese);
  return written !== undefined && 'month' in written;
}

const NUMBER = /^[0-9a-f]{8,64}$/;

/** Numbers of findings, however they are set apart. */
function findingNumbers(cell: Cell | undefined): readonly string[] {
  if (cell === undefined) throw new Refusal('missing_number');
  const numbers = cell.text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;、/|]+/)
    .filter((number) => number !== '');
  if (numbers.length === 0) throw new Refusal('missing_number');
  const wrong = numbers.find((number) => !NUMBER.test(number));
  if (wrong !== undefined) throw new Refusal('unknown_number', wrong);
  return [...new Set(numbers)];
}

/** A request for an exception. @throws Refusal */
export function readRequestRow(row: AnsweredRow, context: AnswerContext): ReadRequest {
  const { findings, type, reason, until, requestedBy } = row.cells;
  refuseFormulas(row.cells);
  if (row.merged) throw new Refusal('merged_cells');
  const numbers = findingNumbers(findings);
  const chosen = choice(type, readWaiverType, 'unknown_waiver_type');
  if (chosen === null) throw new Refusal('unknown_waiver_type');
  const why = freeText(reason);
  if (why === null) throw new Refusal('missing_reason');
  const by = freeText(requestedBy);
  return { findings: numbers, type: chosen, reason: why, until: dateOf(until, row, context), requestedBy: by };
}

const RULE_CODE = /\b[A-Z]{3}-\d{3}\b/g;

/** A line of the committee's decisions: one that was made, or a new one. @throws Refusal */
export function readDecisionRow(row: AnsweredRow, context: AnswerContext): ReadDecision {
  const { text, owner, due, state, outcome, rules } = row.cells;
  refuseFormulas(row.cells);
  if (row.merged) throw new Refusal('merged_cells');
  const [what, who] = [freeText(text), freeText(owner)];
  if (what === null || who === null) throw new Refusal('missing_decision');
  return {
    text: what,
    owner: who,
    due: dateOf(due, row, context),
    state: choice(state, readDecisionState, 'unknown_decision_state') ?? 'open',
    outcome: freeText(outcome),
    rules: [...new Set(rules?.text.normalize('NFKC').toUpperCase().match(RULE_CODE) ?? [])],
  };
}

/** An answer to another department's proposal. @throws Refusal */
export function readProposalRow(row: AnsweredRow): { readonly answer: ProposalAnswer; readonly reason: string | null } {
  const { answer, reason } = row.cells;
  refuseFormulas(row.cells);
  if (row.merged) throw new Refusal('merged_cells');
  const chosen = choice(answer, readProposalAnswer, 'unknown_proposal_answer');
  if (chosen === null) throw new Refusal('unknown_proposal_answer');
  return { answer: chosen, reason: freeText(reason) };
}

/** What is said of a record that looks like the one to keep. @throws Refusal */
export function readGroupRow(row: AnsweredRow): { readonly verdict: Verdict } {
  refuseFormulas(row.cells);
  if (row.merged) throw new Refusal('merged_cells');
  const verdict = choice(row.cells['verdict'], readVerdict, 'unknown_verdict');
  if (verdict === null) throw new Refusal('unknown_verdict');
  return { verdict };
}
