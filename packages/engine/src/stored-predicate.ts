import type { Expression, Predicate, StoredPredicate } from './expression.ts';

const OPERATORS = ['within', 'exists', 'repeated', 'listed', 'fits', 'dated', 'likely'];

/** Whether a condition is one that the engine made for how records are stored. */
export function isStoredPredicate(node: Expression | Predicate): node is StoredPredicate {
  return typeof node === 'object' && OPERATORS.some((operator) => operator in node);
}

/** The column of its own record that such a condition reads. */
export function storedPredicateColumn(predicate: StoredPredicate): string {
  if ('within' in predicate) return predicate.within.column;
  if ('exists' in predicate) return predicate.exists.is;
  if ('listed' in predicate) return predicate.listed.column;
  if ('fits' in predicate) return predicate.fits.column;
  if ('likely' in predicate) return predicate.likely.column;
  return 'dated' in predicate ? predicate.dated.column : predicate.repeated;
}
