import type {
  Balance,
  CalendarDate,
  DecisionState,
  Department,
  Finding,
  FindingResponse,
  Locale,
  LocalizedText,
  ReadWay,
  RecordGroup,
  RejectionReason,
  RuleDescription,
  RuleResult,
  Severity,
  Transfer,
  Verdict,
  WaiverType,
} from '@erp-audit/core';
import type { AgendaSections, Standing } from './committee/sections.ts';
import type { ProposalAnswer } from './response-columns.ts';
import type { Protection } from './workbook/styles.ts';

/** A finding as a line of a workbook, with the token that lets its answer come back. */
export interface WorkbookLine {
  readonly finding: Finding;
  readonly token: string;
  /** What the department answered last, if anything. */
  readonly lastResponse: FindingResponse | undefined;
  /** The value the record should have and why that is certain; absent where none is. Never a personal value. */
  readonly suggestion?: { readonly value: LocalizedText; readonly why: LocalizedText } | undefined;
}

/** A finding that another department says is this one's, waiting for the answer. */
export interface WorkbookProposal {
  readonly transfer: Transfer;
  readonly finding: Finding;
  readonly rule: RuleDescription | undefined;
  readonly from: Department;
  /** Lets the answer come back. */
  readonly token: string;
}

/** The findings of one responsible person, or (null) those that no person is named for. */
export interface WorkbookPart {
  readonly responsible: string | null;
  readonly lines: number;
}

/** A rule with open findings of a department. */
export interface WorkbookRule {
  readonly rule: RuleDescription;
  readonly open: number;
  readonly overdue: number;
  /** It fires on nearly its whole scope, or finds far more than on comparable nights: rather it is wrong than the data. */
  readonly suspect?: boolean;
}

/** Everything one department's workbook shows; one workbook per department and week. */
export interface WorkbookModel {
  readonly locale: Locale;
  readonly organisation: string;
  readonly department: Department;
  /** All departments, for "not ours". */
  readonly departments: readonly Department[];
  /** ISO week such as `2026-W47`. */
  readonly week: string;
  readonly runId: string;
  readonly asOf: CalendarDate;
  /** Last day that counts as due soon. */
  readonly dueSoonUntil: CalendarDate;
  /** Until when the workbook is expected back; the time is of the organisation's day, such as `18:00`. */
  readonly returnBy: { readonly date: CalendarDate; readonly time: string };
  /** Said on the first sheet when the store is embedded. */
  readonly singleMachineStore: boolean;
  readonly balance: Balance;
  readonly overdue: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Of each severity, the open findings by days since first seen: 0–7, 8–30, 31–90, 91–180, over 180. */
  readonly ageing: Readonly<Record<Severity, readonly [number, number, number, number, number]>>;
  /** Rules that have open findings of the department, in the order of the sheets, with the count of each. */
  readonly rules: readonly WorkbookRule[];
  /** `strict` locks all cells but the answers; nothing can be sorted then. */
  readonly protect: Protection;
  /** Says whose requests for exceptions come back. */
  readonly requestToken: string;
  readonly proposals: readonly WorkbookProposal[];
  /** Set where the workbook holds only a part of the department's findings; its numbers are those of the department. */
  readonly part?: WorkbookPart;
  /** Open findings of the department: worst severity first, then rule, then due date. */
  readonly lines: AsyncIterable<readonly WorkbookLine[]>;
  /** Of these the groups of records that look alike, from the start each time; absent where no rule looks for any. */
  readonly groups?: () => AsyncIterable<readonly WorkbookGroup[]>;
}

/** A group of records that look alike. */
export interface WorkbookGroup {
  readonly finding: Finding;
  readonly group: RecordGroup;
  /** Of each member, so that what is said of it can come back. */
  readonly tokens: readonly string[];
}

/** Open findings and movements of one department. */
export interface DepartmentRow {
  readonly department: Department;
  readonly sinceLastRun: Balance;
  readonly thisWeek: Balance;
  readonly overdue: number;
  /** Of the open findings, those that were there when the rule first ran. */
  readonly baselineOpen: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** One rule of one source over one entity, with its newest result. */
export interface RuleRow {
  readonly rule: RuleDescription;
  readonly result: RuleResult;
  /** Day of the result where the last run did not check the rule; undefined where it did. */
  readonly resultAsOf: CalendarDate | undefined;
  readonly sinceLastRun: Balance;
  readonly thisWeek: Balance;
  readonly overdue: number;
  /** Open findings weighted 10, 5, 2, 1 by severity; absent in weeks frozen before it was kept. */
  readonly weightedOpen?: number;
  /** Distinct records with an open defect; absent in weeks frozen before it was kept. */
  readonly defective?: number;
}

/** A week at the end of its last completed run. */
export interface TrendPoint {
  readonly asOf: CalendarDate;
  readonly open: number;
  /** New or reopened, and resolved, since the point before; undefined for the first one. */
  readonly moved: { readonly came: number; readonly resolved: number } | undefined;
  /** Open findings by department as the page shows them; absent in weeks frozen before it was kept. */
  readonly openByDepartment?: Readonly<Record<string, number>>;
}

/** What a department reported as fixed, and what the runs after it found. */
export interface ClaimRow {
  readonly department: Department;
  readonly claimed: number;
  readonly confirmed: number;
  readonly refuted: number;
}

/** A rule code, department id or source, with its findings where they are what the decision is about. */
export interface DecisionSubject {
  readonly id: string;
  readonly count: number | undefined;
}

/** Something only the committee can settle, in words of the report's language; made from the numbers by the runner. */
export interface DecisionNeeded {
  readonly kind:
    | 'scope_collapsed'
    | 'baseline_plan'
    | 'suspect_rule'
    | 'not_checked'
    | 'no_owner'
    | 'overdue_critical'
    | 'waivers_requested'
    | 'exception_requests'
    | 'transfers_unanswered'
    | 'not_ours'
    | 'skipped_rules';
  readonly count: number;
  /** What the decision is about, the most findings first. */
  readonly subjects: readonly DecisionSubject[];
}

/** What the committee report shows. */
export interface CommitteeModel extends CommitteeFigures {
  readonly locale: Locale;
  readonly standing: Standing;
}

/**
 * The numbers of the committee report, in no language: what is kept of a frozen week. Every number is computed once,
 * here; the page only formats.
 */
export interface CommitteeFigures extends AgendaSections {
  readonly organisation: string;
  readonly week: string;
  readonly run: {
    readonly id: string;
    readonly asOf: CalendarDate;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly rulesHash: string;
    /** Sources and the day each was audited at. */
    readonly sources: readonly {
      readonly name: string;
      readonly asOf: CalendarDate;
      /** How it was read; absent in weeks that were frozen before it was kept, and where it could not be opened. */
      readonly read?: ReadWay;
    }[];
  };
  readonly previousRun: { readonly id: string; readonly asOf: CalendarDate } | undefined;
  readonly weekStart: { readonly id: string; readonly asOf: CalendarDate } | undefined;
  readonly singleMachineStore: boolean;
  readonly sinceLastRun: Balance;
  readonly thisWeek: Balance;
  readonly openBySeverity: Readonly<Record<Severity, number>>;
  readonly overdue: number;
  /** Of the open findings, those that can become overdue. */
  readonly withDueDate: number;
  /** Of the open findings, those that were there when the rule first ran. */
  readonly baselineOpen: number;
  /** Days since first seen of the open findings: 0–7, 8–30, 31–90, 91–180, over 180. */
  readonly ageing: readonly [number, number, number, number, number];
  /**
   * Open findings by days after their due day: in time, 1–7, 8–30, 31–90, over 90, and last those without a due day;
   * absent in weeks that were frozen before it was counted.
   */
  readonly lateness?: readonly [number, number, number, number, number, number];
  /** One point a week, the oldest first, this run last; at most 12. */
  readonly trend: readonly TrendPoint[];
  /** Departments that reported findings as fixed since `since` (undefined: since the first run), the most first. */
  readonly claims: { readonly since: CalendarDate | undefined; readonly rows: readonly ClaimRow[] };
  readonly departments: readonly DepartmentRow[];
  readonly rules: readonly RuleRow[];
  /**
   * New or reopened critical findings since the last run, at most 20, with the full count and how many of them are
   * confidential: those are counted, never listed.
   */
  readonly newCritical: {
    readonly count: number;
    readonly confidential?: number;
    readonly findings: readonly Finding[];
  };
  readonly decisions: readonly DecisionNeeded[];
}

/** Where a line of a returned workbook stands. */
export interface ReturnedPlace {
  readonly sheet: string;
  /** Row number in the sheet, starting at 1. */
  readonly line: number;
  readonly token: string;
  /** The row was hidden by a filter or by hand: what stands in it may have been pasted over unseen. */
  readonly hidden: boolean;
}

/** One answered finding of a returned workbook as it was read; nothing is decided yet. */
export interface ReturnedLine extends ReturnedPlace {
  readonly response: FindingResponse;
}

/** A request for an exception, from the sheet of requests. */
export interface ReturnedRequest extends ReturnedPlace {
  /** Numbers of findings as they are shown: the first characters of their ids. */
  readonly findings: readonly string[];
  readonly type: WaiverType;
  readonly reason: string;
  readonly until: CalendarDate | null;
  readonly requestedBy: string | null;
}

/** What a department says to a finding that another one calls its own. */
export interface ReturnedProposal extends ReturnedPlace {
  readonly answer: ProposalAnswer;
  readonly reason: string | null;
}

/** What a department says of a record that looks like the one to keep. */
export interface ReturnedVerdict extends ReturnedPlace {
  readonly verdict: Verdict;
}

/** A decision of the committee as its report came back: one that was made, or a new one of the meeting. */
export interface ReturnedDecision extends ReturnedPlace {
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly state: DecisionState;
  readonly outcome: string | null;
  /** Codes of rules it names. */
  readonly rules: readonly string[];
}

/** A line that could not be read. */
export interface ReturnedProblem extends ReturnedPlace {
  readonly reason: RejectionReason;
  /** What stood in the cell, at most 60 characters. */
  readonly found: string;
}

/** A returned workbook after reading: answered lines, lines that could not be read, and how many were left blank. */
export interface ReturnedWorkbook {
  /** Language of its headings. */
  readonly locale: Locale;
  readonly lines: readonly ReturnedLine[];
  readonly requests: readonly ReturnedRequest[];
  readonly proposals: readonly ReturnedProposal[];
  readonly groups: readonly ReturnedVerdict[];
  readonly decisions: readonly ReturnedDecision[];
  readonly problems: readonly ReturnedProblem[];
  readonly unanswered: number;
}
