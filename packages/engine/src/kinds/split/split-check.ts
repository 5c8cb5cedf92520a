import type { Predicate } from '../../expression.ts';
import type { MappedEntity } from '../../mapped-model.ts';
import type { SplitParams } from './schema.ts';

/** What the plan decided. */
export interface SplitCheck {
  readonly params: SplitParams;
  readonly limit: number;
  readonly entity: MappedEntity;
  readonly scope: Predicate;
  /** Mapped of: `no`, `org_unit_key`. */
  readonly shown: readonly string[];
  /** `currency` where it is mapped: amounts of two currencies are not added. */
  readonly currency: readonly string[];
}

/** What documents of one split share. */
export const groupColumns = ['company', 'partner', 'requester', 'currency'] as const;
