import type { EntityName } from './entity.ts';
import type { LocalizedText } from './locale.ts';
import type { Severity, SeverityBand } from './severity.ts';

/** `pilot` results never reach departments or scores; `retired` rules do not run and their findings become inactive. */
export const RULE_STATUSES = ['draft', 'pilot', 'active', 'retired'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** What people read about a rule; the same in the engine, the store, reports and the command line. */
export interface RuleDescription {
  /** Path below its rules folder without extension, such as `ownership/master-data-owner`. */
  readonly id: string;
  /** Never changes and is never reused, such as `OWN-005`. */
  readonly code: string;
  readonly kind: string;
  readonly status: RuleStatus;
  readonly title: LocalizedText;
  /** A rule over several entities gives one rule result per entity. */
  readonly entities: readonly EntityName[];
  /** Fixed severity, or bands over the measured number, or taken from the conflicting pair. */
  readonly severity: Severity | readonly SeverityBand[] | 'fromPair';
  /** Department that acts when the record names none; undefined means the governance office. */
  readonly department: string | undefined;
  /** Working days to fix; undefined means the default of the severity. */
  readonly dueDays: number | undefined;
  readonly risk: LocalizedText;
  readonly fix: LocalizedText;
  readonly falsePositives: LocalizedText;
  readonly references: readonly string[];
  readonly tags: readonly string[];
}

/** Only what {@link RuleDescription} names, whatever else a loaded rule carries: its place on the disk is not kept. */
export function describeRule(rule: RuleDescription): RuleDescription {
  return {
    id: rule.id,
    code: rule.code,
    kind: rule.kind,
    status: rule.status,
    title: rule.title,
    entities: rule.entities,
    severity: rule.severity,
    department: rule.department,
    dueDays: rule.dueDays,
    risk: rule.risk,
    fix: rule.fix,
    falsePositives: rule.falsePositives,
    references: rule.references,
    tags: rule.tags,
  };
}
