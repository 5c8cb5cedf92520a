import type {
  BaselineProgress,
  CalendarDate,
  CommitteeDecision,
  EscalationLevel,
  RepeatOffender,
  RootCauseShare,
  RuleChange,
  Transfer,
  Waiver,
  WeekScore,
} from '@erp-audit/core';

/** How official the numbers of a page are. */
export type Standing =
  | {
      readonly state: 'frozen';
      /** When the week was frozen. */
      readonly at: string;
      /** 1, and one more for each time it was frozen again. */
      readonly version: number;
      /** Why it was frozen again or by hand. */
      readonly reason: string | null;
      readonly anchor: Anchor;
    }
  | { readonly state: 'provisional'; readonly anchor: Anchor | undefined };

/** Last entry of the decision log, and how many there are since the anchor of the week before. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
  readonly entries: number;
}

/** The score of the week and the rates beside it; rates are 0 to 1, null where there is nothing to divide by. */
export interface ScoreFigures {
  readonly week: WeekScore;
  /** Frozen weeks, the oldest first, then this one; at most 12. */
  readonly line: readonly { readonly week: string; readonly score: number | null; readonly red: boolean }[];
  readonly closureRate: number | null;
  /** Findings whose due date passed in the week, except those waived before; of them resolved in time. */
  readonly fellDue: number;
  readonly resolvedInTime: number;
  /** Findings resolved 56 to 29 days ago; of them those that came back within 28 days. */
  readonly cohort: number;
  readonly cohortReopened: number;
  /** Median of the days from first detection to resolution; null where half of them are still open. */
  readonly medianDays: number | null;
}

export type WaiverRow = Pick<
  Waiver,
  'number' | 'type' | 'state' | 'severity' | 'codes' | 'departments' | 'findings' | 'expires' | 'reason'
>;
export type TransferRow = Pick<Transfer, 'number' | 'from' | 'to' | 'proposedAsOf' | 'answerDue' | 'round'>;

/** What the agenda of the committee asks for; a part that is missing or empty has nothing to say. */
export interface AgendaSections {
  /** Decisions still open, and those closed since the week before was frozen. */
  readonly register?: readonly CommitteeDecision[];
  readonly score?: ScoreFigures;
  readonly waivers?: {
    /** Number of waivers in force, and of the findings they cover. */
    readonly inForce: number;
    readonly covered: number;
    readonly requested: readonly WaiverRow[];
    /** In force and ending soon, the nearest end first. */
    readonly ending: readonly WaiverRow[];
  };
  readonly transfers?: {
    /** Proposals that wait for an answer. */
    readonly waiting: number;
    /** Of them those past their answer date. */
    readonly unanswered: readonly TransferRow[];
    /** Waiting for at least the second time. */
    readonly returned: readonly TransferRow[];
  };
  readonly plans?: readonly BaselineProgress[];
  readonly escalated?: readonly {
    readonly level: EscalationLevel;
    readonly department: string;
    readonly count: number;
  }[];
  readonly repeatOffenders?: readonly RepeatOffender[];
  readonly rootCauses?: readonly RootCauseShare[];
  readonly ruleChanges?: readonly RuleChange[];
  /** Runs after the freeze of the week before that stood in that week; their movements count in this one. */
  readonly reruns?: {
    readonly week: string;
    readonly runs: readonly { readonly id: string; readonly asOf: CalendarDate }[];
  };
}
