import type { RuleDescription } from './rule-description.ts';

/** The change of a parameter by which less is asked of the data: a higher number, a longer list, a switch turned on. */
export type LessWhen = 'greater' | 'smaller' | 'longer' | 'shorter' | 'on' | 'off';

/** How a profile reads one entity: SQL texts of the ERP, one for all dialects or one for each. */
export interface EntityDefinition {
  /** `from`, `where`, `company`, `key` and `status`. */
  readonly table: Readonly<Record<string, unknown>>;
  /** Canonical field to SQL. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * All that decided what one rule looked at on one entity of one source: what an auditor needs to follow a result, and
 * what two runs are compared by. JSON as it stands.
 */
export interface RuleDefinition {
  /** The rule after the settings of the organisation, with its parameters. */
  readonly rule: RuleDescription & { readonly params: unknown };
  /** Parameter, or `parameter.part`, to the change by which less is asked. */
  readonly lessWhen: Readonly<Record<string, LessWhen>>;
  /** The rule's file as it was read. */
  readonly source: { readonly text: string; readonly hash: string };
  /** Department of findings whose record names none. */
  readonly department: string;
  readonly profile: {
    readonly id: string;
    /** Of the texts of the profile and of those it extends. */
    readonly hash: string;
    readonly storageTimezone: string | null;
    readonly nullDates: readonly string[];
    /** Entities the rule reads. */
    readonly entities: Readonly<Record<string, EntityDefinition>>;
    /** Functions with the roles that grant them, and `defaultLogins`; only where the rule judges them. */
    readonly functions: Readonly<Record<string, unknown>>;
  };
  /** Fields of each entity that the rule rests on. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** Why the rule was not checked at all, such as a field that is not mapped; null where it was. */
  readonly skipped: { readonly reason: string; readonly detail: string } | null;
}
