import type { Expression, Predicate, StoredPredicate } from './expression.ts';

/** Whether a condition is one that the engine made for how records are stored. */
export function isStoredPredicate(node: Expression | Predicate): node is StoredPredicate {
  return typeof node === 'object' && ('within' in node || 'exists' in node || 'repeated' in node);
}

/** The column of its own record that such a condition reads. */
export function storedPredicateColumn(predicate: StoredPredicate): string {
  if ('within' in predicate) return predicate.within.column;
  return 'exists' in predicate ? predicate.exists.is : predicate.repeated;
}
