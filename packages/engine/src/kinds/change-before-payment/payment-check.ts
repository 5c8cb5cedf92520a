import type { Predicate } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import type { ChangeBeforePaymentParams } from './schema.ts';

/** What the plan decided. */
export interface ChangeBeforePaymentCheck {
  readonly params: ChangeBeforePaymentParams;
  readonly payment: MappedEntity;
  readonly log: MappedEntity;
  readonly scope: Predicate;
  /** Whether bank accounts say whose they are. */
  readonly linksAccounts: boolean;
  /** Mapped fields that are shown with a payment. */
  readonly shown: readonly string[];
  /** Mapped of: `changed_by`. */
  readonly logShown: readonly string[];
}
