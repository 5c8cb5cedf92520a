import { addDays, type CalendarDate, type EntityName } from '@erp-audit/core';
import type { CheckEnvironment, RowCheck } from './define-kind.ts';
import type { Expression, Having, Predicate, Total } from './expression.ts';
import type { KeyRange } from './key-range.ts';
import type { StoredKnowledge } from './mapped-model.ts';
import { plainField } from './normal-text.ts';
import { storedColumn } from './stored-column.ts';

/** What conditions are put in cheaper words by. */
interface Forms {
  readonly entity: EntityName;
  readonly asOf: CalendarDate;
  readonly stored: StoredKnowledge;
  /** Keys that fill a range without a gap, by entity; what they name is told by comparing with the ends. */
  readonly ranges: ReadonlyMap<EntityName, KeyRange>;
}

const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
/** Dates further away need not have four digits of a year. */
const MOST_DAYS = 100_000;
type Comparison = (typeof COMPARISONS)[number];
/** A greater age is an earlier date. */
const OF_DATES: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/**
 * Checks in words that cost the database less and say the same: whole-number keys as they are stored, references by the
 * range of the keys or as a join, values that stand twice by one sort, ages as dates. Without knowledge of how records
 * are stored they stay as they are.
 * @param ranges - Of keys without gaps; a statement made with them must hold only while they are true.
 */
export function storedChecks(
  entity: EntityName,
  checks: readonly RowCheck[],
  { tables, asOf }: Pick<CheckEnvironment, 'tables' | 'asOf'>,
  ranges: Forms['ranges'],
): readonly RowCheck[] {
  const { stored } = tables;
  if (stored === undefined) return checks;
  const forms = { entity, asOf, stored, ranges };
  return checks.map((check) => ({
    ...check,
    scope: storedForm(check.scope, forms),
    defect: storedForm(check.defect, forms),
  }));
}

function storedForm(predicate: Predicate, forms: Forms): Predicate {
  if ('and' in predicate) return { and: predicate.and.map((part) => storedForm(part, forms)) };
  if ('or' in predicate) return { or: predicate.or.map((part) => storedForm(part, forms)) };
  if ('not' in predicate) return { not: storedForm(predicate.not, forms) };
  if ('isNull' in predicate) return nullForm(predicate, forms);
  if ('names' in predicate) return namesForm(predicate, forms);
  if ('has' in predicate) return hasForm(predicate, forms);
  return comparisonForm(predicate, forms);
}

function nullForm(predicate: Extract<Predicate, { readonly isNull: unknown }>, forms: Forms): Predicate {
  const column = wholeColumn(predicate.isNull, forms);
  return column === undefined ? predicate : { isNull: column };
}

function namesForm(predicate: Extract<Predicate, { readonly names: unknown }>, forms: Forms): Predicate {
  const [expression, entity, where] = predicate.names;
  const column = wholeColumn(expression, forms);
  if (column === undefined || !forms.stored.isWhole(entity, 'key_1')) return predicate;
  const range = where === undefined ? forms.ranges.get(entity) : undefined;
  if (range !== undefined) return { within: { column, entity, range } };
  return { exists: { entity, by: storedColumn('key_1'), is: column, where: innerForm(entity, where, forms) } };
}

function hasForm(predicate: { readonly has: Having }, forms: Forms): Predicate {
  const { entity, by, where } = predicate.has;
  const column = wholeColumn('key_1', forms);
  if (column === undefined || !forms.stored.isWhole(entity, by)) return predicate;
  return { exists: { entity, by: storedColumn(by), is: column, where: innerForm(entity, where, forms) } };
}

/** Ranges are for the records that are judged: those that are only looked into are joined. */
function innerForm(entity: EntityName, where: Predicate | undefined, forms: Forms): Predicate | undefined {
  return where === undefined ? undefined : storedForm(where, { ...forms, entity, ranges: new Map() });
}

function wholeColumn(expression: Expression, { entity, stored }: Forms): string | undefined {
  const field = plainField(expression);
  return field !== undefined && stored.isWhole(entity, field) ? storedColumn(field) : undefined;
}

function comparisonForm(predicate: Predicate, forms: Forms): Predicate {
  for (const operator of COMPARISONS) {
    const operands = (predicate as Readonly<Record<string, readonly [Expression, Expression]>>)[operator];
    if (operands === undefined) continue;
    return repeatedForm(operator, operands, forms) ?? dateForm(operator, operands, forms) ?? predicate;
  }
  return predicate;
}

/** More than one record of the same entity with the same value in a field. */
function repeatedForm(
  operator: Comparison,
  [counted, number]: readonly [Expression, Expression],
  { entity }: Forms,
): Predicate | undefined {
  const isSeveral = (operator === 'gt' && number === 1) || (operator === 'ge' && number === 2);
  if (!isSeveral || typeof counted !== 'object' || !('total' in counted)) return undefined;
  return isCountOfEqual(counted.total, entity) ? { repeated: counted.total.by } : undefined;
}

function isCountOfEqual({ entity, by, of, where, count }: Total, own: EntityName): boolean {
  return count === true && where === undefined && entity === own && of !== undefined && plainField(of) === by;
}

function dateForm(
  operator: Comparison,
  [aged, days]: readonly [Expression, Expression],
  { asOf }: Forms,
): Predicate | undefined {
  if (typeof aged !== 'object' || !('age' in aged) || typeof days !== 'number' || !Number.isInteger(days)) {
    return undefined;
  }
  if (Math.abs(days) > MOST_DAYS) return undefined;
  const operands: readonly [Expression, Expression] = [aged.age, { date: addDays(asOf, -days) }];
  return { [OF_DATES[operator]]: operands } as unknown as Predicate;
}
