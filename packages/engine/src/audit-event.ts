import type {
  CheckOutcome,
  CheckTarget,
  CreatedRecords,
  Defect,
  EntityName,
  ExecutedStatement,
  RuleDescription,
} from '@erp-audit/core';
import type { Predicate } from './expression.ts';

/** What happens while a source is audited, in order. Memory stays bounded: consume each event before the next is made. */
export type AuditEvent =
  /** Records of a mapped entity that a planned rule reads; before the first rule that reads it. */
  | { readonly type: 'entity'; readonly entity: EntityName; readonly records: number }
  /** People who hold each role that stands for creators, by its label; once, before the first defect. */
  | { readonly type: 'creators'; readonly people: Readonly<Record<string, number>> }
  /** Records of an entity created in four weeks; before the first rule on it ends. */
  | { readonly type: 'created'; readonly entity: EntityName; readonly created: CreatedRecords }
  /** What is begun with the same scan is executed together; without one it is asked nothing. */
  | { readonly type: 'started'; readonly target: CheckTarget; readonly rule: RuleDescription; readonly scan?: object }
  /** A batch of defects; batches of several targets may alternate. */
  | { readonly type: 'defects'; readonly target: CheckTarget; readonly defects: readonly Defect[] }
  /** Forget the defects of this target: it is checked again on its own. */
  | { readonly type: 'restarted'; readonly target: CheckTarget }
  | {
      readonly type: 'finished';
      readonly target: CheckTarget;
      readonly outcome: CheckOutcome;
      /** Whose records the subjects of the defects are; undefined where they are those of the target. */
      readonly subjectEntity?: EntityName | undefined;
      /** Records the rule can judge at the time; undefined where it judges all. */
      readonly window?: Predicate | undefined;
      /** What the source was asked; absent where it was asked nothing. */
      readonly statements?: readonly ExecutedStatement[];
    };
