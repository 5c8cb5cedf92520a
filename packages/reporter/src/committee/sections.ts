import type {
  BaselineProgress,
  CalendarDate,
  CommitteeDecision,
  EscalationLevel,
  LocalizedText,
  RepeatOffender,
  RootCauseShare,
  RuleChange,
  RuleStatus,
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

/** The score of one official week. */
export interface ScorePoint {
  readonly week: string;
  readonly score: number | null;
  readonly red: boolean;
  /** The score with waived defects counted; absent in weeks frozen before it was kept. */
  readonly gross?: number | null;
  /** Rules that were changed, added to or taken from what is checked since the point before. */
  readonly rulesChanged?: number;
}

/** The score of the week and the rates beside it; rates are 0 to 1, null where there is nothing to divide by. */
export interface ScoreFigures {
  readonly week: WeekScore;
  /** Frozen weeks, the oldest first, then this one; at most 12. */
  readonly line: readonly ScorePoint[];
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

/** Money behind the open findings of one company, each record once with the largest value of its findings. */
export interface StakeRow {
  readonly source: string;
  readonly company: string;
  /** Exact decimal text in the currency of the company; null where no value is known. */
  readonly value: string | null;
  /** Records with a value, and those without. */
  readonly known: number;
  readonly unknown: number;
}

/** Open findings of people who did both of two duties that exclude each other; never by person. */
export interface ExecutedDuties {
  /** False where no rule for it is planned: then nothing was looked for. */
  readonly planned: boolean;
  readonly open: number;
  /** New or reopened this week. */
  readonly arrived: number;
  /** Of the open ones, those of confidential departments: they are counted, and stand in no row. */
  readonly confidential: number;
  /** By pair of duties such as `S03`, the most first. */
  readonly rows: readonly { readonly pair: string; readonly open: number; readonly overdue: number }[];
}

/** A rule on its way to be adopted, with what is known of it. */
export interface RuleTrial {
  readonly code: string;
  readonly title: LocalizedText;
  /** `draft` is a proposal, `pilot` runs where only the owner sees it. */
  readonly status: Extract<RuleStatus, 'draft' | 'pilot'>;
  readonly runs: number;
  readonly observedDays: number;
  readonly open: number;
  /** Findings somebody judged, and of them those that were no defects. */
  readonly judged: number;
  readonly wrong: number;
  /** Lower bound of the 95 % interval of the share of real defects; null while nothing was judged. */
  readonly lowerBound: number | null;
  /** What it costs the departments each week; null while the runs do not yet span one. */
  readonly weeklyHours: number | null;
  /** What a pilot must show and has not: `runs`, `judged`, `precision`, `time`, `suspect`. */
  readonly unmet: readonly string[];
}

/** A step of a rule through its life since the page before. */
export interface RuleStepRow {
  readonly number: number;
  readonly code: string;
  readonly from: RuleStatus;
  readonly to: RuleStatus;
  readonly reason: string;
}

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
  readonly stake?: readonly StakeRow[];
  readonly executedDuties?: ExecutedDuties;
  readonly trials?: readonly RuleTrial[];
  readonly ruleSteps?: readonly RuleStepRow[];
  /** Runs after the freeze of the week before that stood in that week; their movements count in this one. */
  readonly reruns?: {
    readonly week: string;
    readonly runs: readonly { readonly id: string; readonly asOf: CalendarDate }[];
  };
}
