import type { Dialect, Sql } from '@erp-audit/core';

/** A condition in words that the database takes for one that many records satisfy, where it would think otherwise. */
export function likely(condition: Sql, { likely: asLikely }: Pick<Dialect, 'likely'>): Sql {
  return asLikely?.(condition) ?? condition;
}
