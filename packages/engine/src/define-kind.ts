import type {
  CalendarDate,
  Dialect,
  DialectId,
  EntityName,
  EvidenceValue,
  ExecutedStatement,
  LessWhen,
  LocalizedText,
  Masker,
  Row,
  RuleDescription,
  RuleReason,
  Sentence,
  Severity,
  Sql,
  WorkingCalendar,
} from '@erp-audit/core';
import type { z } from 'zod';
import type { Expression, Predicate } from './expression.ts';
import type { KeyRange } from './key-range.ts';
import type { EntityTables, MappedModel } from './mapped-model.ts';
import type { SourceMatching } from './matching-setup.ts';
import type { FunctionTerms } from './profile-file.ts';
import type { StreamedRows } from './streamed-rows.ts';

/** What a kind knows when it plans one rule on one entity. No source is open yet. */
export interface PlanContext<Params> {
  readonly rule: RuleDescription;
  readonly params: Params;
  readonly entity: EntityName;
  readonly model: MappedModel;
  /** Functions for segregation of duties, as the profile maps them to roles. */
  readonly functions: Readonly<Record<string, FunctionTerms>>;
  /** ISO 3166-1 alpha-2 of the organisation, or undefined where not configured. */
  readonly organisationCountry: string | undefined;
  /** Logins that the ERP is delivered with, as the profile names them; undefined where it says nothing of them. */
  readonly defaultLogins?: readonly string[] | undefined;
}

/** What is known once a source is open. */
export interface CheckEnvironment {
  readonly dialect: Dialect;
  readonly tables: EntityTables;
  readonly model: MappedModel;
  readonly asOf: CalendarDate;
  readonly masker: Masker;
  /** The parent of every org unit by key, read when it is first asked for; empty where the profile maps none. */
  orgUnitParents(): Promise<ReadonlyMap<string, string | null>>;
  /** Whether records are read with who created them, where the profile maps that. */
  readonly asksCreators?: boolean;
  /** On which days the organisation works; Monday to Friday where nobody says. */
  readonly workingCalendar?: WorkingCalendar | undefined;
  /** Entities whose keys filled a range without a gap when their records were counted. */
  readonly keyRanges?: ReadonlyMap<EntityName, KeyRange>;
  /** What was counted when the records of the entities were looked at. */
  readonly countedBefore?: CountedBefore;
  /** What finds duplicates; without it no kind can ask for any. */
  readonly matching?: SourceMatching | undefined;
}

/** Counts of plans that were taken before their records are read. */
export interface CountedBefore {
  /** The counts of all of the plans, once: whoever asks again wants to know anew. Undefined where one was not counted. */
  take(
    plans: readonly RowPlan[],
  ): { readonly counts: readonly Counts[]; readonly statement: ExecutedStatement } | undefined;
}

/** Fields of one entity that a check reads. Required ones that are mostly null make its result unreliable. */
export interface EntityRead {
  readonly entity: EntityName;
  readonly fields: readonly string[];
}

/** A defect before the engine adds severity by band, department, masking and link. */
export interface DefectDraft {
  readonly key: readonly string[];
  readonly subjects: readonly (readonly string[])[];
  /** Must already be masked where personal. */
  readonly label: string;
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
  /** See {@link Defect.evidenceDigest}. */
  readonly evidenceDigest?: string;
  /** The number that severity bands look at. */
  readonly measure?: number;
  /** Goes before the word or the bands of the rule. */
  readonly severity?: Severity;
  /** Steps by which it is less severe than the rule says, down to low. */
  readonly lowered?: number;
  /** Counts where the rule takes its severity from the finding (`fromPair`). */
  readonly pairSeverity?: Severity;
  /** Department that must act where the organisation has one of this id; goes before the org unit. */
  readonly department?: string;
  /** Key of the org unit that must act, if the record names one. */
  readonly orgUnitKey?: string | null;
  /** Weights by org unit, where several records make the defect: the department with the greatest sum acts. */
  readonly orgUnitWeights?: ReadonlyMap<string, number>;
  readonly value?: string | null;
  /** Key of the user who created the one record the defect is about. It becomes a role and is never kept. */
  readonly createdBy?: string | null;
  /** Path below the record URL of the source. */
  readonly urlPath?: string | null;
}

/** Records in scope that the same company and unit have. */
export interface CountedGroup extends Pick<DefectDraft, 'department' | 'orgUnitKey' | 'orgUnitWeights'> {
  readonly company: string | null;
  readonly inScope: number;
  readonly notEvaluable: number;
}

/** What the aggregate statement says about one target. */
export interface Counts {
  readonly inScope: number;
  readonly notEvaluable: number;
  /** The same by company and unit. */
  readonly groups: readonly CountedGroup[];
  /** Rows that the streaming statement must give for this target, where they were counted beforehand. */
  readonly rows?: number;
  /** A field the rule lives on that the source never fills; undefined where there is none. */
  readonly emptySignal?: string | undefined;
}

/** A value shown in the evidence, by name. */
export type EvidenceExpressions = Readonly<Record<string, Expression>>;

/**
 * A check of single records of one entity. Several rules of one entity may share one scan.
 * In scope: `scope` is true. Candidate: in scope and `defect` is true. Not evaluable: in scope and `defect` is null.
 */
export interface RowCheck {
  /** Key parts behind the record's own key, where one record can have several defects under one rule. */
  readonly suffix: readonly string[];
  readonly scope: Predicate;
  readonly defect: Predicate;
  /** Further columns of the record that `confirm` or `describe` need. */
  readonly columns: readonly string[];
  readonly evidence: EvidenceExpressions;
  readonly measure?: Expression;
  readonly value?: Expression;
  /** A word of severity that goes before the word or the bands of the rule; null where these tell. */
  readonly severity?: Expression;
  /** Key of the org unit that must act; where it is null or absent, the record's own. */
  readonly orgUnit?: Expression | undefined;
  /** The last word on our side, where SQL only finds candidates. */
  confirm?(row: Row): boolean;
  /** Evidence that only our side can state; `row` has `columns` and evidence by name. */
  describe?(row: Row): Readonly<Record<string, EvidenceValue>>;
}

/** What every plan that is checked says. */
interface CheckedPlan {
  /** What is read; other entities that `names`, `has` and `lookup` look into are listed too. */
  readonly reads: readonly EntityRead[];
  /** What is checked only in part; see {@link CheckOutcome.partial}. */
  readonly partial: readonly string[];
  /**
   * Records of its entity that the rule can judge at all at the time, such as those created in the last 30 days.
   * A finding whose record is there but has left the window stays as it is: nobody put anything right.
   */
  readonly window?: Predicate;
  /**
   * Whose records the subjects of the defects are, where not of the rule's own entity: balances of stock come and go,
   * the material stays.
   */
  readonly subjectEntity?: EntityName;
  /** Severity bands count the days since the finding was first seen, not a measure of the record. */
  readonly bandsSince?: 'first_seen';
  /**
   * Names in the evidence that change from night to night although nobody touched the records. They are kept up to date,
   * and are no reason to say that a finding changed.
   */
  readonly passingEvidence?: readonly string[];
}

/** Checks of single records. */
export interface RowPlan extends CheckedPlan {
  readonly type: 'rows';
  readonly checks: readonly RowCheck[];
}

/** What names a finding in the source: its key, and the records it is about. */
export interface FindingPlace {
  readonly key: readonly string[];
  readonly subjects: readonly (readonly string[])[];
}

/** The two statements of a set-level check; both run in one snapshot. */
export interface SetStatements {
  /**
   * `in_scope`, `not_evaluable`, `row_count` (the rows that `rows` will give), and for each signal k of the plan
   * `signal_k`, the records in scope that have it: one row, or one for each group of records, to be summed up, with
   * the `company` and `org_unit` it belongs to.
   */
  readonly counts: Sql;
  readonly rows: Sql;
  /** What is streamed in the place of `rows`, where the same rows are had for less in a form that nobody could read. */
  readonly streamed?: Sql;
  /** Turns the streamed rows into defects, holding only what one defect needs; `counted` is what `counts` gave. */
  defects(rows: StreamedRows, counted?: Counts): AsyncIterable<DefectDraft>;
  /** Which of the streamed rows `row_count` is about; all where it is absent. */
  isCounted?(row: Row): boolean;
  /** Who gets the defects whatever the record says, where the rule decides that; it goes before `org_unit`. */
  readonly routesTo?: Pick<DefectDraft, 'department' | 'orgUnitWeights'>;
  /**
   * Which of `rows` make one finding, as a condition over their columns. Without it whoever asks for the SQL of a
   * finding gets the statement of the whole rule.
   */
  rowsOf?(finding: FindingPlace, column: (name: string) => Sql): Sql;
}

/** A check with its own statements, such as duplicates, conflicts or admin SQL. */
export interface SetPlan extends CheckedPlan {
  readonly type: 'set';
  /**
   * Fields the ERP writes as a log, such as the last login. Where one of them is null for every record in scope, of
   * at least two, the ERP does not log it: the rule is skipped.
   */
  readonly signals?: readonly string[];
  /** Whether it has the matcher at work, which takes a share of the memory for itself. */
  readonly usesMatcher?: boolean;
  /** Why it cannot be asked in the SQL of a dialect at all; undefined where it can, absent where it can in all of them. */
  unsupported?(dialect: DialectId): LocalizedText | undefined;
  /** @throws AuditError where the dialect cannot express it. */
  statements(environment: CheckEnvironment): SetStatements | Promise<SetStatements>;
}

/** Why a rule cannot be checked on this profile; `detail` names the field or parameter. */
export interface SkippedPlan {
  readonly type: 'skipped';
  readonly reason: Extract<RuleReason, 'unmapped' | 'not_configured' | 'unsupported'>;
  readonly detail: string;
}

export type CheckPlan = RowPlan | SetPlan | SkippedPlan;

/** One way of checking; a rule is an instance of a kind with its parameters. */
export interface Kind<Params = unknown> {
  /** The name of its folder. */
  readonly id: string;
  readonly params: z.ZodType<Params>;
  /** Faults that the parameter schema cannot see; each path starts at the parameters. Files beside the rule may be read here. */
  check?(params: Params, rule: RuleSource): readonly ParamIssue[];
  /**
   * What keeps a rule from running on a dialect, where it is written for it or for all; may take long. Absent where a
   * kind runs on every dialect.
   */
  lint?(params: Params, rule: RuleSource, dialect: DialectId): Promise<readonly ParamIssue[]>;
  /** Parameters with files beside the rule read in; what the rule hash covers. */
  resolve?(params: Params, rule: RuleSource): Params;
  /** Parameter, or `parameter.part`, to the change by which less is asked of the data; left out where nobody can say. */
  readonly lessWhen?: Readonly<Record<string, LessWhen>>;
  /** Whether the rule rests on the functions of the profile. */
  readonly readsFunctions?: boolean;
  /** Whether the rule rests on the default logins of the profile. */
  readonly readsDefaultLogins?: boolean;
  /** Pure: same context, same plan. */
  plan(context: PlanContext<Params>): CheckPlan;
}

/** Where a rule was read. */
export interface RuleSource {
  readonly file: string;
  readonly entities: readonly EntityName[];
}

export interface ParamIssue {
  readonly path: readonly (string | number)[];
  readonly message: Sentence;
  /** Where the fault stands, if the kind knows better than the place of `path`: inside a text, or in a file beside the rule. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Declares a kind; exported as `kind` from `kinds/<id>/index.ts`. */
export function defineKind<Params>(kind: Kind<Params>): Kind<Params> {
  return kind;
}
