import type {
  CalendarDate,
  Department,
  Finding,
  FindingEventType,
  FindingState,
  Locale,
  RuleDescription,
} from '@erp-audit/core';

/** One step in the life of a finding. */
export interface BrowserEvent {
  readonly asOf: CalendarDate;
  readonly type: FindingEventType;
  readonly to: FindingState;
  /** Who decided; null where nobody did, or where the readers of the page may not know. */
  readonly actor: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** One statement that shows a finding in its source. */
export interface BrowserStatement {
  readonly sql: string;
  /** What must be said to the session first; undefined where nothing. */
  readonly before: string | undefined;
  readonly dialect: string;
}

/** A finding as a line of the browser. */
export interface BrowserLine {
  readonly finding: Finding;
  /** Who was named responsible in the last answer; null where nobody was. */
  readonly responsible: string | null;
  /** Oldest first. */
  readonly events: readonly BrowserEvent[];
  /** Undefined where there is none. */
  readonly statement: BrowserStatement | undefined;
}

/** Everything one findings browser shows: the findings of a department, or of all for the auditor. */
export interface BrowserModel {
  readonly locale: Locale;
  readonly organisation: string;
  /** Null for the auditor's. */
  readonly department: Department | null;
  /** Names of the departments that findings may be of. */
  readonly departments: readonly Department[];
  /** ISO week such as `2026-W47`. */
  readonly week: string;
  readonly runId: string;
  readonly asOf: CalendarDate;
  /** Last day that counts as due soon. */
  readonly dueSoonUntil: CalendarDate;
  readonly singleMachineStore: boolean;
  /** Open findings as the other reports count them; as many open lines must come. */
  readonly open: number;
  /** Findings that ended and were last seen before this day are left out. */
  readonly closedSince: CalendarDate;
  /** Open findings that only readers of confidential departments may see; 0 on the page of a department. */
  readonly hidden: number;
  /** Rules by code. */
  readonly rules: ReadonlyMap<string, RuleDescription>;
  /** Codes of rules that are rather wrong than the data. */
  readonly suspects: ReadonlySet<string>;
  /** Read while the page is written. */
  readonly lines: AsyncIterable<readonly BrowserLine[]>;
  /** A statement with line breaks, for people. */
  readonly layOut: (sql: string, dialect: string) => Promise<string>;
}
