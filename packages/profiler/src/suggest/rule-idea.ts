import type { EntityName, LocalizedText } from '@erp-audit/core';

/** A condition or expression as rule files write it; the engine reads and checks it. */
export type RuleTerm = string | number | boolean | { readonly [operator: string]: unknown };

/** What of a mapped entity decides which rules can be thought of. */
export interface MappedRecords {
  readonly entity: EntityName;
  /** Mapped canonical fields; `status` where a status is mapped. */
  readonly fields: ReadonlySet<string>;
  /** Key parts behind the company. */
  readonly keyParts: number;
  /** Entities that are mapped, with their fields. */
  readonly others: ReadonlyMap<EntityName, ReadonlySet<string>>;
  /** Fields with personal values: their values are never looked at one by one. */
  readonly personal: ReadonlySet<string>;
  /** Entity whose records a field names. */
  readonly references: ReadonlyMap<string, EntityName>;
  /** Fields that rules in use already check on these records. */
  readonly covered: ReadonlySet<string>;
}

/** `usual`: nearly all records do it, so that all should. `logic`: it cannot be right, however many do it. */
export type Basis = 'usual' | 'logic';

/** `condition`: of one record. `repeated`: a field that another record has too; `where` says which records count. */
type IdeaCheck =
  | { readonly kind: 'condition'; readonly where: RuleTerm | undefined; readonly defect: RuleTerm }
  | { readonly kind: 'repeated'; readonly field: string; readonly where: RuleTerm | undefined };

/** A rule that could be proposed, before anybody counted. */
export interface RuleIdea {
  /** Unique below the entity, such as `phone-empty`; becomes part of the file name. */
  readonly id: string;
  readonly entity: EntityName;
  readonly basis: Basis;
  /** Of the ideas of one group the first that holds is taken; the others say the same less exactly. */
  readonly group: string;
  readonly check: IdeaCheck;
  readonly evidence: readonly string[];
  readonly title: LocalizedText;
  readonly why: LocalizedText;
  readonly fix: LocalizedText;
  /** How much it matters beside others; 1 is usual. */
  readonly weight: number;
  /** Values of a record that is found, and of one that is clean. */
  readonly bad: Readonly<Record<string, unknown>>;
  readonly good: Readonly<Record<string, unknown>>;
  /** Values of a second record beside the one that is found, which makes it one; found itself. */
  readonly twin: Readonly<Record<string, unknown>> | undefined;
  /** Records of other entities that the cases need. */
  readonly beside: Readonly<Partial<Record<EntityName, readonly Readonly<Record<string, unknown>>[]>>>;
}

/** Counts of an idea today. */
export interface IdeaCount {
  readonly inScope: number;
  readonly found: number;
}
