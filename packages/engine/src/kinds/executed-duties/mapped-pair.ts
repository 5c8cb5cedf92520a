import type { Expression, Predicate } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import type { DutyPair } from './schema.ts';

/** A step as a profile records it. */
export interface MappedStep {
  readonly entity: MappedEntity;
  readonly by: Expression;
  /** Undefined where the profile has no such day. */
  readonly at: Expression | undefined;
  readonly document: Expression;
  readonly where: Predicate | undefined;
  readonly amount: Expression | undefined;
}

/** A pair of which both steps are recorded. */
export interface MappedPair {
  readonly id: string;
  readonly pair: DutyPair;
  readonly first: readonly MappedStep[];
  readonly second: readonly MappedStep[];
}
