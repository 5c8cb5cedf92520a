import type {
  Actor,
  AnomalyLimits,
  CalendarDate,
  CheckOutcome,
  CheckTarget,
  Clock,
  CreatedRecords,
  DatedResult,
  Defect,
  EntityName,
  EscalationLevel,
  EscalationPolicy,
  ExecutedStatement,
  Finding,
  FindingResponse,
  FindingState,
  Log,
  RejectionReason,
  RuleDefinition,
  RuleDescription,
  RuleResult,
  RuleStatus,
  RunSummary,
  Severity,
  SeverityBand,
  SourceIdentity,
  SourceReading,
  WaiverRequest,
  WorkingCalendar,
} from '@erp-audit/core';
import type { ArchiveStore } from './archive/archive-store.ts';
import type { BalanceLine } from './balance/balance-line.ts';
import type { StoreKind } from './database/database.ts';
import type { DecisionStore } from './decisions/decision-store.ts';
import type { EscalationStore } from './escalation/escalation-store.ts';
import type { EvidenceStore } from './evidence/evidence-store.ts';
import type { RuleChangeStore } from './evidence/rule-change-store.ts';
import type { IncidentStore } from './incidents/incident-store.ts';
import type { LogStore } from './log/log-store.ts';
import type { OutboxStore } from './outbox/outbox-store.ts';
import type { PlanStore } from './plans/plan-store.ts';
import type { OpenGroup } from './reading/count-open.ts';
import type { FindingEvent } from './reading/finding-event.ts';
import type { RecurrenceStore } from './recurrence/recurrence-store.ts';
import type { RetentionStore } from './retention/retention-store.ts';
import type { RuleLifeStore } from './rule-life/rule-life-store.ts';
import type { ScheduleStore } from './schedule/schedule-store.ts';
import type { TransferStore } from './transfers/transfer-store.ts';
import type { GroupVerdict, VerdictStore } from './verdicts/verdict-store.ts';
import type { WaiverStore } from './waivers/waiver-store.ts';
import type { WeekStore } from './weeks/week-store.ts';

export interface OpenStoreOptions {
  /** `pglite:<directory>` or a `postgres://` URL. */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Days that are worked, for everything that is due; Monday to Friday where none is given. */
  readonly calendar?: WorkingCalendar;
  readonly lease?: LeaseSettings;
  /**
   * What has to succeed before the store may be changed, such as reading the rules. A store on a server is connected to
   * and a new one made meanwhile; where it is rejected that is given up at once, and leaves nothing. An embedded store
   * is opened only then.
   */
  readonly goAhead?: Promise<unknown> | undefined;
}

/** How long a process that says nothing counts as living; only on a server. */
export interface LeaseSettings {
  /** 45 seconds unless told. */
  readonly leaseMs?: number;
  /** Time between two signs of life; 10 seconds unless told. */
  readonly heartbeatMs?: number;
}

/** A process that audits a source, or did until it died. */
export interface RunHolder {
  readonly source: string;
  /** Its run. */
  readonly run: string;
  readonly host: string;
  readonly pid: number;
  /** When it began to hold the source, by the clock of the server. */
  readonly since: string;
}

/** What to do while another process audits one of the sources. */
export interface BeginRunOptions {
  /** How long to wait for it, in milliseconds; 3 seconds unless told, as the server notices the death of a process late. */
  readonly waitMs?: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** Called once for each holder that is waited for, from the fourth second on. */
  readonly onWaiting?: (holder: RunHolder) => void;
}

/** One target of a run with everything the store needs to give its findings a life. */
export interface PlannedTarget extends CheckTarget {
  readonly rule: RuleDescription;
  /** Hash of what decides the result of the rule: kind, parameters, severity bands. Titles and texts are not in it. */
  readonly ruleHash: string;
  /** Hash of the mappings of all entities the rule reads. */
  readonly mappingHash: string;
  /** Department of findings whose record names none: the rule's department, else the governance office. */
  readonly department: string;
  /** What decided the result, to be kept and compared with that of earlier runs; absent where nothing is to be kept. */
  readonly definition?: RuleDefinition;
  /** Hash of all the rule says, see `Rule.contentHash`; absent where nothing is to be kept. */
  readonly contentHash?: string;
  /** Number of the decision that approved exactly that; absent where nobody did. */
  readonly approval?: number;
  /** Bands of a rule whose severity follows from the days since a finding was first seen; absent for all others. */
  readonly ageBands?: readonly SeverityBand[];
  /** Names in the evidence that are kept up to date and change nothing; absent where there are none. */
  readonly passingEvidence?: readonly string[];
}

export interface RunSpec {
  readonly asOf: CalendarDate;
  /**
   * As-of of sources that stand at a day of their own; all others stand at that of the run. It decides whether a source
   * stands in its past; findings are dated by the run.
   */
  readonly sourceAsOf?: Readonly<Record<string, CalendarDate>>;
  readonly configHash: string;
  readonly rulesHash: string;
  readonly targets: readonly PlannedTarget[];
  /** Who started the run: what was changed since the last one is logged under this name. */
  readonly by?: Actor;
  /** Sources the run is for, also those without a rule to check. */
  readonly askedSources?: readonly string[];
  /** Names of all configured sources; rules of a source that is not among them any more count as no longer checked. */
  readonly configuredSources?: readonly string[];
  /** Rules of the planned sources that are loaded but not run, with the status that says why. */
  readonly notRun?: readonly { readonly source: string; readonly code: string; readonly status: RuleStatus }[];
  /** Checks everything and keeps the results for reading, but changes no finding. */
  readonly dryRun: boolean;
  /**
   * True where only some of the rules of a source were asked for. Findings of the others stay as they are; otherwise
   * rules of a planned source that are not in `targets` count as retired and their findings become inactive.
   */
  readonly partial?: boolean;
  /** When findings go to the next level at the end of the run; the standard where none is given. */
  readonly escalation?: EscalationPolicy;
  /** From when on a count is unusual; the standard where none is given. */
  readonly anomalyLimits?: AnomalyLimits;
  /** The department of what is confidential: what is staged for it goes there, whoever accepted the finding before. */
  readonly confidentialDepartment?: string;
  /** Entities (`source/entity`, or `*`) whose smaller scope a person has confirmed, and who. */
  readonly confirmedScopes?: { readonly names: readonly string[]; readonly by: Actor };
}

/** An open finding that the current run did not find again. */
export interface MissingFinding {
  readonly id: string;
  /** Records (company and key parts) to look for in the source. */
  readonly subjects: readonly (readonly string[])[];
}

/**
 * One run in progress. A target is acknowledged by `complete`: its results are then durable and whole.
 * Between `stage` and `complete` nothing of it is visible.
 */
export interface Run {
  readonly id: string;
  /** True where an interrupted run with the same as-of, configuration and rules goes on. */
  readonly resumed: boolean;
  /** Who held the sources and is dead: its leases were taken over. */
  readonly takenOver: RunHolder | undefined;
  /** Fires when the run is no longer this process's; its reason is the error to end with. Nothing is written from then on. */
  readonly lost: AbortSignal;
  /** False where a later as-of was completed before for each of its sources, or where it is a dry run: it reports only. */
  readonly changesState: boolean;
  /** The same for one source: one that stands at an earlier day than in its last completed run is reported only. */
  changesStateOf(source: string): boolean;
  /** Targets already acknowledged before the interruption. */
  isComplete(target: CheckTarget): boolean;
  /** Counts that a source is tried once more in this run. */
  countAttempt(source: string): Promise<void>;
  /** Who a source says it is, and how it is read. */
  recordSource(source: string, identity: SourceIdentity, reading: SourceReading): Promise<void>;
  /** Records of an entity of a source now; kept so that later runs know what is usual. */
  recordEntity(source: string, entity: EntityName, records: number): Promise<void>;
  /** People who hold each role of at least five that stands for creators, by its label. */
  recordCreators(source: string, people: Readonly<Record<string, number>>): Promise<void>;
  /** What was created of a recorded entity in four weeks. */
  recordCreated(source: string, entity: EntityName, created: CreatedRecords): Promise<void>;
  /** Median of the records of each entity in up to eight earlier runs of the source; absent where never seen or just confirmed. */
  usualRecords(source: string): Promise<ReadonlyMap<EntityName, number>>;
  stage(target: CheckTarget, defects: readonly Defect[]): Promise<void>;
  /** Forgets what was staged for a target, before it is checked again. */
  discard(target: CheckTarget): Promise<void>;
  /** Open (or waived) findings of the target that were not staged, in batches. */
  missing(target: CheckTarget): AsyncIterable<readonly MissingFinding[]>;
  /** Says which of the missing have no record left in the source; all others count as still there. */
  markGone(target: CheckTarget, findingIds: readonly string[]): Promise<void>;
  /**
   * Says which of the missing have a record that is still there, but that the rule no longer looks at, as it has left
   * the window of the rule. They stay exactly as they are; the first time their history says so.
   */
  markOutsideWindow(target: CheckTarget, findingIds: readonly string[]): Promise<void>;
  /** Ends a target in one transaction: findings, events, counts, the result and the statements it rests on. Outcomes other than `checked` end nothing. */
  complete(target: CheckTarget, outcome: CheckOutcome, statements?: readonly ExecutedStatement[]): Promise<RuleResult>;
  /** Findings of targets of these sources whose rule is retired or no longer included become inactive; the run is complete. */
  finish(): Promise<RunSummary>;
}

export interface FindingFilter {
  readonly states?: readonly FindingState[];
  readonly department?: string;
  readonly rule?: string;
  readonly source?: string;
  /** Of any of these sources. */
  readonly sources?: readonly string[];
  readonly severity?: Severity;
  /** Only these findings. */
  readonly ids?: readonly string[];
  /** Due on this day or later, and due on this day or earlier; findings without a due date are in neither. */
  readonly dueFrom?: CalendarDate;
  readonly dueUntil?: CalendarDate;
  /** At this level or a higher one. */
  readonly escalation?: EscalationLevel;
  /** Findings of pilot rules are left out unless asked for. */
  readonly includePilot?: boolean;
}

/** One source of a run. */
export interface RunSource {
  readonly name: string;
  readonly identity: SourceIdentity | null;
  /** Null where it could not be opened, and in runs of programs that did not keep it. */
  readonly reading: SourceReading | null;
  /** The day it stood at. */
  readonly asOf: CalendarDate;
  /** False where it stood at an earlier day than in its last completed run, or in a dry run: reported only. */
  readonly changesState: boolean;
  /** How often it was tried; 0 in runs of programs that did not count. */
  readonly attempts: number;
}

/** One kept run with its results. */
export interface RunRecord extends RunSummary {
  readonly sources: readonly RunSource[];
  readonly results: readonly RuleResult[];
  readonly configHash: string;
  readonly rulesHash: string;
}

/** What one department said it fixed for one rule of one source, between two runs. */
export interface ClaimLine extends CheckTarget {
  readonly department: string;
  /** Findings reported as fixed. */
  readonly claimed: number;
  /** Of the findings reported as fixed then or before, those a run no longer found. */
  readonly confirmed: number;
  /** Those a run found again. */
  readonly refuted: number;
}

export interface IncomingResponse {
  readonly line: number;
  readonly findingId: string;
  readonly revision: number;
  readonly response: FindingResponse;
}

/** An exception that a file asks for. */
export interface IncomingRequest {
  readonly line: number;
  readonly request: WaiverRequest;
}

/** What a department says in a file to a finding that another one calls its own. */
export interface IncomingProposalAnswer {
  readonly line: number;
  /** Number of the transfer. */
  readonly number: number;
  readonly answer: 'accept' | 'decline';
  readonly by: Actor;
  readonly reason: string | null;
}

/** What a department says in a file of the records of one group. */
export interface IncomingVerdict {
  /** One for each record that something is said of. */
  readonly lines: readonly number[];
  readonly verdict: GroupVerdict;
}

/** What was made of a request: a waiver or transfer such as `W-12`, or why it is not possible. */
export type RequestOutcome = { readonly subject: string } | { readonly reason: RejectionReason };
export type ImportedRequest = { readonly line: number } & RequestOutcome;

export interface ImportResult {
  /** True where a file with this hash was imported before; nothing is changed then. */
  readonly alreadyImported: boolean;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: readonly { readonly line: number; readonly findingId: string; readonly reason: RejectionReason }[];
  /** Lines whose answer was known before. */
  readonly unchangedLines: readonly number[];
  /** What became of requests and of answers to proposals, by their lines; requests of lines that were not accepted are left out. */
  readonly requests: readonly ImportedRequest[];
  /** Lines of groups of which nothing new was said. */
  readonly unchangedVerdicts: readonly number[];
}

export interface Store {
  /** What was changed about rules and mappings, and what is weaker by it. */
  readonly ruleChanges: RuleChangeStore;
  /** Steps of rules from draft to retired, and what is known about a rule when one is taken. */
  readonly ruleLife: RuleLifeStore;
  readonly incidents: IncidentStore;
  /** Definitions, statements and findings as they were at a run. */
  readonly evidence: EvidenceStore;
  /** `single-machine` for an embedded store. */
  readonly kind: StoreKind;
  /** Last migration it had when an earlier version wrote it and opening it brought it up; undefined where nothing was done. */
  readonly broughtUpFrom: number | undefined;
  /**
   * Starts a run, or resumes the interrupted one with the same as-of, configuration and rules. Its sources are this
   * process's until it is finished; runs of other sources may go on beside it.
   * @throws AuditError `STORE_LOCKED` while another process audits one of them, `SOURCE_CANCELLED` where the waiting was ended.
   */
  beginRun(spec: RunSpec, options?: BeginRunOptions): Promise<Run>;
  runs(limit: number): Promise<readonly RunSummary[]>;
  /** By id, unambiguous prefix of an id, or `latest`: the last completed run that changed states, else the last of any kind. */
  run(id: string): Promise<RunRecord | undefined>;
  /**
   * The newest result of every target up to and including a run: those of the last complete run of all rules of each
   * source, each replaced by that of a later run that checked only some.
   */
  latestResults(runId: string): Promise<readonly DatedResult[]>;
  /** Targets that were suspect when they were last checked. */
  suspectTargets(): Promise<readonly CheckTarget[]>;
  findings(filter: FindingFilter): AsyncIterable<readonly Finding[]>;
  /** All open findings, those of pilot rules too, counted at a day; `ages` are days since they were first seen, `late` days after they were due, both ascending. */
  countOpen(asOf: CalendarDate, ages: readonly number[], late: readonly number[]): Promise<readonly OpenGroup[]>;
  /** By id or unambiguous prefix (at least 8 characters). */
  finding(id: string): Promise<Finding | undefined>;
  /** Records (company and key parts) a finding is about; empty for an unknown id. */
  subjects(findingId: string): Promise<readonly (readonly string[])[]>;
  /** As `subjects`, of many findings by their full ids; absent where there is none. */
  subjectsById(ids: readonly string[]): Promise<ReadonlyMap<string, readonly (readonly string[])[]>>;
  /** Oldest first. */
  history(findingId: string): Promise<readonly FindingEvent[]>;
  /** As `history`, of many findings by their full ids; absent where there is none. */
  histories(ids: readonly string[]): Promise<ReadonlyMap<string, readonly FindingEvent[]>>;
  /** The last completed state-changing run before `runId`, or before the ISO week of its as-of. */
  previousRun(runId: string, before: 'run' | 'week'): Promise<RunSummary | undefined>;
  /**
   * Movements after run `fromRunId` (undefined: since the beginning) up to and including `toRunId`, together with
   * the answers imported in between, per rule, entity, source and department. `openBefore` and `openAfter` are counted
   * from what was kept at the end of each run, the movements from the event log. `now` as `toRunId` counts to this
   * moment, with what people decided after the last run.
   * @throws AuditError `NOT_FOUND` for a run that is not complete, or whose results retention took away.
   */
  balance(fromRunId: string | undefined, toRunId: string): Promise<readonly BalanceLine[]>;
  /** Reports of "fixed" and what runs made of them, after run `fromRunId` (undefined: since the beginning) up to `toRunId`. */
  claims(fromRunId: string | undefined, toRunId: string): Promise<readonly ClaimLine[]>;
  /**
   * Applies the answers and requests of one file, all or nothing; idempotent by file hash. `dryRun` only judges.
   * A request that belongs to an answer has its line, and stands only if the answer is accepted.
   */
  importResponses(input: {
    readonly fileName: string;
    readonly fileHash: string;
    readonly by: Actor;
    readonly responses: readonly IncomingResponse[];
    readonly requests?: readonly IncomingRequest[];
    readonly proposals?: readonly IncomingProposalAnswer[];
    readonly verdicts?: readonly IncomingVerdict[];
    readonly dryRun: boolean;
  }): Promise<ImportResult>;
  /** Findings by their full ids; absent where there is none. */
  findingsById(ids: readonly string[]): Promise<ReadonlyMap<string, Finding>>;
  /** What was answered last to each finding of a department, for the next workbook. */
  lastResponse(findingIds: readonly string[]): Promise<ReadonlyMap<string, FindingResponse>>;
  readonly log: LogStore;
  readonly waivers: WaiverStore;
  readonly transfers: TransferStore;
  readonly escalations: EscalationStore;
  readonly plans: PlanStore;
  /** What people said of records that look alike. */
  readonly verdicts: VerdictStore;
  readonly recurrence: RecurrenceStore;
  readonly weeks: WeekStore;
  readonly decisions: DecisionStore;
  /** What people are to be told, and were. */
  readonly outbox: OutboxStore;
  /** Export of the whole store. */
  readonly archive: ArchiveStore;
  /** What goes after its time. */
  readonly retention: RetentionStore;
  /** Jobs, the times they were due, and what people are told of them. */
  readonly schedule: ScheduleStore;
  close(): Promise<void>;
}
