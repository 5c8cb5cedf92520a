import type {
  Actor,
  CalendarDate,
  CheckTarget,
  Duration,
  RuleScore,
  RunSummary,
  Severity,
  WeekScore,
} from '@erp-audit/core';
import type { BalanceLine } from '../balance/balance-line.ts';

/** Last entry of the decision log at some moment. */
export interface LogAnchor {
  readonly seq: number;
  readonly hash: string;
  /** Entries since the anchor of the frozen week before; all entries where there is none. */
  readonly entries: number;
}

/** A week whose numbers stand. */
export interface FrozenWeek {
  /** ISO week such as `2026-W47`. */
  readonly week: string;
  /** 1, and one more for each time it was frozen again. */
  readonly version: number;
  readonly runId: string;
  readonly asOf: CalendarDate;
  /** Run its movements are counted from; null where they are counted from the beginning. */
  readonly startRun: string | null;
  readonly frozenAt: string;
  readonly frozenBy: Actor;
  /** False where somebody froze it by hand. */
  readonly automatic: boolean;
  readonly reason: string | null;
  readonly open: number;
  readonly score: Omit<WeekScore, 'rules'>;
  /** The log up to and including the entry of this freeze, which names the hash of the snapshot. */
  readonly anchor: LogAnchor;
  /** SHA-256 of the snapshot's text. */
  readonly snapshotHash: string;
}

/** A frozen week with everything that was kept of it. */
export interface WeekSnapshot extends FrozenWeek {
  /** What the reports of the week are made from, as it was handed to {@link WeekStore.freeze}. */
  readonly model: unknown;
  readonly lines: readonly BalanceLine[];
  readonly rules: readonly RuleScore[];
}

export interface NewFrozenWeek {
  readonly week: string;
  readonly runId: string;
  readonly startRun: string | null;
  /** Kept as JSON. */
  readonly model: unknown;
  readonly lines: readonly BalanceLine[];
  readonly score: WeekScore;
  readonly by: Actor;
  readonly automatic: boolean;
  /** Needed to freeze a week again. */
  readonly reason: string | null;
  /** False refuses a week that is frozen already. */
  readonly replace: boolean;
}

/** The last completed run that changed states: the one the store stands at, and the only one that can be frozen. */
export interface FreezableRun {
  readonly id: string;
  readonly asOf: CalendarDate;
  /** True where only some rules were asked for. */
  readonly partial: boolean;
  /** Sources checked by it, or by another run of the same day, with all rules. */
  readonly sources: readonly string[];
  /** True where people opened, closed or moved findings after it: they are no longer what it left. */
  readonly isOutdated: boolean;
}

/** Findings of one severity, legacy left out. */
export interface DueCounts {
  readonly severity: Severity;
  readonly overdue: number;
  readonly notOverdue: number;
  /** Resolved by their due date in the last 28 days. */
  readonly closedOnTime: number;
}

/** What scores and rates of one target are made from, as the store stands now. */
export interface TargetFigures extends CheckTarget {
  /** Distinct records with an open defect, and of them those past the due date; gross with waived defects counted too. */
  readonly defective: number;
  readonly overdue: number;
  readonly defectiveGross: number;
  readonly overdueGross: number;
  readonly due: readonly DueCounts[];
  /** Findings whose due date passed in the period, except those waived before; of them resolved by it. */
  readonly fellDue: number;
  readonly resolvedInTime: number;
  /** Findings resolved 56 to 29 days ago; of them those that came back within 28 days. */
  readonly cohort: number;
  readonly cohortReopened: number;
  /** Findings first seen in the last 365 days, legacy and waived ones left out. */
  readonly durations: readonly Duration[];
}

/** Money behind the open findings of one company, each record once with the largest value of its findings. */
export interface StakeLine {
  readonly source: string;
  /** As the ERP names it; `-` where a record belongs to none. Values of two companies may be in two currencies. */
  readonly company: string;
  /** Exact decimal text in the currency of the company; null where no value is known. */
  readonly value: string | null;
  /** Records with a value, and those without. */
  readonly known: number;
  readonly unknown: number;
}

/**
 * The official weeks. One transaction a freeze, with its log entry; an earlier snapshot is kept and its replacement
 * needs a reason.
 */
export interface WeekStore {
  /**
   * @throws AuditError `ARGUMENT_INVALID` where the week is frozen and `replace` is false, where `runId` is not the
   * last completed run that changed states, or where people opened or closed findings since: what was open at its end
   * cannot be told any more.
   */
  freeze(week: NewFrozenWeek): Promise<FrozenWeek>;
  freezable(): Promise<FreezableRun | undefined>;
  /** The standing version of each frozen week, the newest first. */
  list(): Promise<readonly FrozenWeek[]>;
  /** @throws AuditError `STORE_FAILED` where the snapshot is not what the log says was frozen. */
  find(week: string): Promise<WeekSnapshot | undefined>;
  /** The last frozen week before the week and the run. */
  before(week: string, runId: string): Promise<FrozenWeek | undefined>;
  /** Completed runs that changed states after the freeze, with an as-of in the same week. */
  rerunsAfter(week: string): Promise<readonly RunSummary[]>;
  /** @param since - first day of the period in which due dates are counted; the day `asOf` itself is not over yet. */
  figures(asOf: CalendarDate, since: CalendarDate): Promise<readonly TargetFigures[]>;
  /** Money behind what is open now, by company; findings of the rules with these codes are left out. */
  stake(leftOut: readonly string[]): Promise<readonly StakeLine[]>;
  /** The log as it stands now; undefined while it is empty. */
  anchor(): Promise<LogAnchor | undefined>;
}
