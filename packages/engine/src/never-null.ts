import type { Expression, Predicate } from './expression.ts';

/** Whether a condition is true or false for every record; then it need not be asked twice, for yes and for no. */
export function isNeverNull(predicate: Predicate): boolean {
  if ('blank' in predicate || 'isNull' in predicate || 'names' in predicate || 'has' in predicate) return true;
  if ('within' in predicate || 'exists' in predicate || 'repeated' in predicate) return true;
  if ('and' in predicate) return predicate.and.every(isNeverNull);
  if ('or' in predicate) return predicate.or.every(isNeverNull);
  if ('not' in predicate) return isNeverNull(predicate.not);
  if ('suspected' in predicate) return isNeverNull(predicate.suspected);
  if ('matches' in predicate) return isAlwaysThere(predicate.matches[0]);
  return 'in' in predicate && isAlwaysThere(predicate.in[0]);
}

/** Only what a literal stands in for when all else is null. */
function isAlwaysThere(expression: Expression): boolean {
  if (typeof expression !== 'object') return typeof expression !== 'string';
  if ('firstOf' in expression) return expression.firstOf.some(isAlwaysThere);
  if ('coalesce' in expression) return expression.coalesce.some(isAlwaysThere);
  return 'value' in expression;
}
