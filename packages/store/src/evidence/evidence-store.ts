import type {
  CalendarDate,
  CheckTarget,
  ExecutedStatement,
  Finding,
  FindingResponse,
  FindingState,
  RuleDefinition,
  RunSummary,
} from '@erp-audit/core';
import type { FindingEvent } from '../reading/finding-event.ts';

/** One target of a run with what its result rests on. */
export interface KeptTarget extends CheckTarget {
  readonly rule: string;
  readonly ruleHash: string;
  readonly mappingHash: string;
  readonly department: string;
  /** Hash of its {@link RuleDefinition}; null in runs of programs that kept none. */
  readonly definition: string | null;
  /** In the order they were run; empty where nothing was asked or nothing kept. */
  readonly statements: readonly { readonly name: ExecutedStatement['name']; readonly hash: string }[];
}

/** A finding with how it stood at the end of a run. */
export interface FindingThen {
  /** As it is now. */
  readonly finding: Finding;
  /** State and department at the end of the run, from the history. */
  readonly state: FindingState;
  readonly department: string;
  /** What had happened to it by then, oldest first. */
  readonly history: readonly FindingEvent[];
}

/** One line of a returned file that was accepted. */
export interface KeptAnswer {
  readonly findingId: string;
  readonly revision: number;
  readonly at: string;
  readonly actor: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly line: number;
  readonly response: FindingResponse;
}

/** Which findings of which runs. */
export interface FindingsThen {
  /** First and last run, in the order they were made; the same for one. Findings are told as of the end of the last. */
  readonly fromRun: string;
  readonly toRun: string;
  /** Rule codes; all of the runs when absent. */
  readonly codes?: readonly string[];
  readonly ids?: readonly string[];
}

/** What runs kept for those who must follow a result long after. */
export interface EvidenceStore {
  /** Complete runs with an as-of in these days, the first made first. */
  runsBetween(from: CalendarDate, to: CalendarDate): Promise<readonly RunSummary[]>;
  /** Complete runs that changed a finding, and the last one that checked its rule; the first made first. */
  runsOf(findingId: string): Promise<readonly RunSummary[]>;
  /** The last run begun with an as-of up to this day, whatever its end. */
  lastRunBy(day: CalendarDate): Promise<RunSummary | undefined>;
  targets(runId: string): Promise<readonly KeptTarget[]>;
  definition(hash: string): Promise<RuleDefinition | undefined>;
  statement(hash: string): Promise<Omit<ExecutedStatement, 'name'> | undefined>;
  /**
   * Findings that were open or waived at the end of the last run, or that anything happened to from the first run on;
   * by id, in batches.
   * @throws AuditError `NOT_FOUND` for a run that is not complete.
   */
  findingsThen(wanted: FindingsThen): AsyncIterable<readonly FindingThen[]>;
  /** Code of the rule of a finding, which is no secret whoever may read the finding. */
  codeOf(findingId: string): Promise<string | undefined>;
  /** Accepted answers to findings, the first given first. */
  answers(findingIds: readonly string[]): Promise<readonly KeptAnswer[]>;
}
