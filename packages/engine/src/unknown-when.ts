import type { Expression, Predicate } from './expression.ts';
import { isStoredPredicate } from './stored-predicate.ts';

/** When a condition is neither true nor false. */
export interface UnknownWhen {
  /** Expressions of which one at least is null whenever the condition is; none where nothing can be said. */
  readonly inputs: readonly Expression[];
  /** Whether one of them being null is enough, so that the condition itself need not be asked. */
  readonly isEnough: boolean;
}

/**
 * What makes a condition null. Counting records that cannot be judged asks for these inputs, which costs nothing, and
 * not for the condition, which may be the dearest thing in the rule; undefined where it is never null.
 */
export function unknownWhen(predicate: Predicate): UnknownWhen | undefined {
  if (isDeclared(predicate)) return { inputs: [], isEnough: false };
  const inputs = inputsOf(predicate);
  if (inputs.length === 0) return undefined;
  return {
    inputs: [...new Map(inputs.map((each) => [JSON.stringify(each), each])).values()],
    isEnough: isLeaf(predicate),
  };
}

/** Whether the condition is null as soon as any input is: `and` is false, and `or` true, with one input null. */
function isLeaf(predicate: Predicate): boolean {
  if ('not' in predicate) return isLeaf(predicate.not);
  return !('and' in predicate || 'or' in predicate || 'suspected' in predicate);
}

/** Whether the condition holds a part that is null for every record. */
function isDeclared(predicate: Predicate): boolean {
  if ('and' in predicate) return predicate.and.some(isDeclared);
  if ('or' in predicate) return predicate.or.some(isDeclared);
  return 'unknown' in predicate || ('not' in predicate && isDeclared(predicate.not));
}

function inputsOf(predicate: Predicate): readonly Expression[] {
  if ('and' in predicate) return predicate.and.flatMap(inputsOf);
  if ('or' in predicate) return predicate.or.flatMap(inputsOf);
  if ('not' in predicate) return inputsOf(predicate.not);
  if ('suspected' in predicate) return inputsOf(predicate.suspected);
  if (
    'blank' in predicate ||
    'isNull' in predicate ||
    'names' in predicate ||
    'has' in predicate ||
    'unknown' in predicate ||
    isStoredPredicate(predicate)
  ) {
    return [];
  }
  if ('matches' in predicate) return nullable(predicate.matches[0]);
  if ('in' in predicate) return nullable(predicate.in[0]);
  return Object.values(predicate).flat().flatMap(nullable);
}

/** Parts whose null makes the expression null, the expression itself where it may hide a null or make one. */
function nullable(expression: Expression): readonly Expression[] {
  if (typeof expression === 'string') return [expression];
  if (typeof expression !== 'object') return [];
  if ('value' in expression || 'date' in expression || 'monthEnd' in expression) return [];
  if ('age' in expression) return nullable(expression.age);
  if ('abs' in expression) return nullable(expression.abs);
  if ('days' in expression) return expression.days.flatMap(nullable);
  if ('addDays' in expression) return nullable(expression.addDays[0]);
  for (const operator of ['add', 'subtract', 'multiply'] as const) {
    if (operator in expression)
      return (expression as Record<string, readonly Expression[]>)[operator]?.flatMap(nullable) ?? [];
  }
  return [expression];
}
