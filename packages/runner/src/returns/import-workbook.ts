import { basename } from 'node:path';
import type { Actor, Department, Locale, RejectionReason } from '@erp-audit/core';
import { type ReturnedWorkbook, readWorkbook, type TokenKnowledge } from '@erp-audit/reporter';
import type { ImportResult, Store } from '@erp-audit/store';
import { readDecisionToken } from './decision-token.ts';
import { type ImportedDecision, importDecisions } from './import-decisions.ts';
import { type ImportPlan, type PlannedLine, planImport } from './plan-import.ts';
import { takeCopy } from './returned-file.ts';
import { readRowToken } from './row-token.ts';
import { readGroupToken, readProposalToken, readRequestToken } from './sheet-token.ts';

/** Characters of a text that are told of a line. */
const LONGEST_FOUND = 60;
const READ_LIMITS = { timeoutMs: 60_000, maxMemoryMb: 160 } as const;

export interface ImportOptions {
  /** Asked for only when the file is read: an embedded store takes the memory that a hostile file may need. */
  readonly store: () => Promise<Store>;
  readonly key: Uint8Array;
  readonly departments: readonly Department[];
  /** Who hands the workbook in; kept with every answer. */
  readonly by: Actor;
  /** Judges every line but keeps nothing. */
  readonly dryRun: boolean;
}

type LineOutcome = 'accepted' | 'unchanged' | 'rejected';

/** What became of one line in which something was written. */
export interface ImportedLine {
  readonly sheet: string;
  readonly line: number;
  /** Null where the line names none, or more than one. */
  readonly findingId: string | null;
  readonly outcome: LineOutcome;
  /** Only where it was rejected. */
  readonly reason: RejectionReason | null;
  /** What stood in the cell, shortened; null where the finding itself is the reason. */
  readonly found: string | null;
  /** The exception, transfer or decision it became, such as `W-12`. */
  readonly subject: string | null;
  /** The row was hidden, by a filter or by hand. */
  readonly hidden: boolean;
}

/** One line that was not accepted. */
export type RejectedLine = ImportedLine & { readonly reason: RejectionReason };

export interface ImportedWorkbook {
  readonly file: string;
  /** Language of the workbook. */
  readonly locale: Locale;
  readonly alreadyImported: boolean;
  readonly accepted: number;
  readonly unchanged: number;
  /** Lines without an answer. */
  readonly unanswered: number;
  readonly rejected: readonly RejectedLine[];
  /** All lines in which something was written, in the order of the file. */
  readonly lines: readonly ImportedLine[];
}

/**
 * Takes in the answers, requests for exceptions and answers to proposals of one returned workbook, all or nothing, and
 * line by line what the committee's workbook says of decisions. Only
 * what departments fill in is read, in a process of its own.
 * @throws AuditError `WORKBOOK_REJECTED` when the file is no workbook of ours, `STORE_*`.
 */
export async function importWorkbook(file: string, options: ImportOptions): Promise<ImportedWorkbook> {
  const returned = await takeCopy(file);
  try {
    const { departments, by, dryRun } = options;
    const workbook = await readWorkbook(returned.copy, { departments, tokens: knownTokens(options), ...READ_LIMITS });
    const store = await options.store();
    const plan = await planImport(workbook, { ...options, store, fileHash: returned.hash });
    const { responses, requests, proposals, verdicts } = plan;
    const imported = { fileName: basename(file), fileHash: returned.hash, by, dryRun };
    const answers = { ...imported, responses, requests, proposals, verdicts };
    // The file is only known as imported once its decisions are kept: each of them is a step of its own.
    const isKnown = workbook.decisions.length > 0 && (await isImported(store, answers));
    const decisions = isKnown ? [] : await importDecisions(workbook.decisions, { ...options, store });
    const result = await store.importResponses(answers);
    return describe(file, workbook, { plan, result, decisions });
  } finally {
    await returned.remove();
  }
}

async function isImported(store: Store, answers: Parameters<Store['importResponses']>[0]): Promise<boolean> {
  return (await store.importResponses({ ...answers, dryRun: true })).alreadyImported;
}

function knownTokens({ store, key }: ImportOptions): TokenKnowledge {
  const findingOf = (token: string) => readRowToken(token, key)?.findingId;
  return {
    isOurs: (token) =>
      (findingOf(token) ??
        readRequestToken(token, key) ??
        readProposalToken(token, key) ??
        readGroupToken(token, key) ??
        readDecisionToken(token, key)) !== undefined,
    dueDates: async (tokens) => {
      const ids = tokens.flatMap((token) => findingOf(token) ?? []);
      const findings = await (await store()).findingsById([...new Set(ids)]);
      return new Map(tokens.map((token) => [token, findings.get(findingOf(token) ?? '')?.dueAt ?? null]));
    },
  };
}

interface Outcome {
  readonly plan: ImportPlan;
  readonly result: ImportResult;
  readonly decisions: readonly ImportedDecision[];
}

function describe(file: string, workbook: ReturnedWorkbook, { plan, result, decisions }: Outcome): ImportedWorkbook {
  const { locale, unanswered } = workbook;
  const { alreadyImported } = result;
  const all = [...linesOf(plan, result), ...decisions.map(decisionLine)];
  const lines = alreadyImported ? [] : all.toSorted(bySheetAndLine);
  const count = (outcome: LineOutcome) => lines.filter((line) => line.outcome === outcome).length;
  return {
    ...{ file, locale, alreadyImported, unanswered, lines },
    accepted: count('accepted'),
    unchanged: count('unchanged'),
    rejected: lines.filter((line): line is RejectedLine => line.outcome === 'rejected'),
  };
}

function linesOf(plan: ImportPlan, result: ImportResult): readonly ImportedLine[] {
  const answered = new Set(plan.responses.map(({ line }) => line));
  const refused = new Map(result.rejected.map(({ line, reason }) => [line, reason]));
  const unchanged = new Set([...result.unchangedLines, ...result.unchangedVerdicts]);
  const subjects = new Map<number, string>();
  for (const request of result.requests) {
    if ('subject' in request) subjects.set(request.line, request.subject);
    // An answer stands even where the exception was asked for before.
    else if (!answered.has(request.line)) refused.set(request.line, request.reason);
  }
  return plan.lines.map((line, position) => {
    const reason = line.reason ?? refused.get(position) ?? null;
    const outcome = reason !== null ? 'rejected' : unchanged.has(position) ? 'unchanged' : 'accepted';
    return { ...lineOf(line), outcome, reason, subject: subjects.get(position) ?? null };
  });
}

function decisionLine({
  line: { sheet, line, hidden, text },
  outcome,
  reason,
  subject,
}: ImportedDecision): ImportedLine {
  const found = reason === null ? null : text.slice(0, LONGEST_FOUND);
  return { sheet, line, hidden, findingId: null, found, outcome, reason, subject };
}

function lineOf({ place: { sheet, line, hidden }, findingId, found }: PlannedLine) {
  return { sheet, line, hidden, findingId, found };
}

function bySheetAndLine(a: ImportedLine, b: ImportedLine): number {
  if (a.sheet === b.sheet) return a.line - b.line;
  return a.sheet < b.sheet ? -1 : 1;
}
