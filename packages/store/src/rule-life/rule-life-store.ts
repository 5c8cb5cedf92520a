import type { Actor, ApproverRole, CalendarDate, CheckTarget, RuleStatus } from '@erp-audit/core';

/** One step of a rule through its life, as it is kept. */
export interface RuleDecision {
  /** Shown as `R-3`. */
  readonly number: number;
  readonly code: string;
  /** Id of the rule then. */
  readonly rule: string;
  readonly from: RuleStatus;
  readonly to: RuleStatus;
  /** 1 for what was first decided on; one more whenever what decides its findings has changed since. */
  readonly version: number;
  readonly ruleHash: string;
  /** Hash of all the rule said then, see `Rule.contentHash`; null in steps kept before approvals were of a content. */
  readonly contentHash: string | null;
  readonly reason: string;
  /** Id of the approver in the configuration; null where the step needs none. */
  readonly approver: string | null;
  readonly role: ApproverRole | null;
  /** Signed statement of an approver with a personal key; null where the account proves who he is. */
  readonly signature: string | null;
  readonly keyId: string | null;
  /** What was known about the rule when the step was taken, as it was shown; JSON. */
  readonly evaluation: Readonly<Record<string, unknown>>;
  readonly decidedAt: string;
  readonly decidedBy: Actor;
}

export type NewRuleDecision = Omit<RuleDecision, 'number' | 'version' | 'decidedAt'>;

/** What runs and people have said about one rule so far. */
export interface RuleFacts {
  /** Completed runs that checked it, by as-of: how many, the first and the last. */
  readonly runs: number;
  readonly firstAsOf: CalendarDate | null;
  readonly lastAsOf: CalendarDate | null;
  /** Seconds of the slowest of the last eight runs that checked it, all its entities and sources together; null where none did. */
  readonly slowestSeconds: number | null;
  /** Of the last run that checked it. */
  readonly inScope: number;
  readonly notEvaluable: number;
  readonly found: number;
  readonly suspect: boolean;
  /** Findings that are open now, of all entities and sources. */
  readonly open: number;
  /** Findings that came or came back, and those that were put right, in the 28 days up to `lastAsOf`. */
  readonly arrived: number;
  /** `open` and `arrived` by department. */
  readonly openBy: Readonly<Record<string, number>>;
  readonly arrivedBy: Readonly<Record<string, number>>;
  readonly resolved: number;
  /** Findings that were ever found. */
  readonly findings: number;
  /** Findings that were answered, by what the last answer says. */
  readonly answers: Readonly<Record<string, number>>;
  /** Findings of waivers that say "no defect" and were approved. */
  readonly falsePositives: number;
}

/** How a target was checked last, in a run that changed states. */
export interface LastCheck {
  readonly run: string;
  readonly asOf: CalendarDate;
  readonly ruleHash: string;
  readonly mappingHash: string;
}

/** Rules on their way from draft to retired. */
export interface RuleLifeStore {
  /** Keeps a step and its log entry in one transaction. */
  decide(decision: NewRuleDecision): Promise<RuleDecision>;
  /** The same for several, all or none. */
  decideAll(decisions: readonly NewRuleDecision[]): Promise<readonly RuleDecision[]>;
  /** In the order they were taken; of one rule by its code, or of all. */
  list(code?: string): Promise<readonly RuleDecision[]>;
  facts(code: string): Promise<RuleFacts>;
  /** Undefined where no run that changed states has checked the target. */
  lastCheck(target: CheckTarget): Promise<LastCheck | undefined>;
}
