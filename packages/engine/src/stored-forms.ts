import { addDays, type CalendarDate, type EntityName } from '@erp-audit/core';
import { isBlankFree } from './blank-free-pattern.ts';
import { fieldType } from './compile-expression.ts';
import type { CheckEnvironment, RowCheck } from './define-kind.ts';
import type { DateOperator, Expression, Having, Predicate, Total } from './expression.ts';
import type { KeyRange } from './key-range.ts';
import type { StoredKnowledge } from './mapped-model.ts';
import { plainField } from './normal-text.ts';
import { bareColumn, storedColumn } from './stored-column.ts';
import { unknownWhen } from './unknown-when.ts';

/** What conditions are put in cheaper words by. */
interface Forms {
  readonly entity: EntityName;
  readonly asOf: CalendarDate;
  readonly stored: StoredKnowledge;
  /** Keys that fill a range without a gap, by entity; what they name is told by comparing with the ends. */
  readonly ranges: ReadonlyMap<EntityName, KeyRange>;
}

/**
 * The conditions of a check as a statement asks them. A form for truth is true exactly where the condition is, a form
 * for falsehood is false exactly where the condition is; otherwise both may be anything, which leaves more ways to ask.
 */
export interface AskedCheck extends RowCheck {
  /** For truth of the scope, and for its falsehood. */
  readonly inScope: Predicate;
  readonly maybeInScope: Predicate;
  /** The same of the defect. */
  readonly isDefect: Predicate;
  readonly maybeDefect: Predicate;
  /** Undefined where the defect is always known. */
  readonly unknown: AskedUnknown | undefined;
}

/** When a defect cannot be told. */
interface AskedUnknown {
  /** For truth: an input is null. Undefined where that says nothing. */
  readonly isNull: Predicate | undefined;
  /** Whether that is enough, so that the defect itself need not be asked. */
  readonly isEnough: boolean;
}

const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const satisfies readonly DateOperator[];
/** Dates further away need not have four digits of a year. */
const MOST_DAYS = 100_000;
const ALWAYS: Predicate = { and: [] };
const NEVER: Predicate = { or: [] };
/** A greater age is an earlier date. */
const OF_DATES: Readonly<Record<DateOperator, DateOperator>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/**
 * Checks in words that cost the database less and say the same: keys and texts as they are stored, status words as
 * their codes, references by the range of the keys or as a join, values that stand twice by one sort, ages as dates.
 * Without knowledge of how records are stored they stay as they are.
 * @param ranges - Of keys without gaps; a statement made with them must hold only while they are true.
 */
export function askedChecks(
  entity: EntityName,
  checks: readonly RowCheck[],
  { tables, asOf }: Pick<CheckEnvironment, 'tables' | 'asOf'>,
  ranges: Forms['ranges'],
): readonly AskedCheck[] {
  const { stored } = tables;
  const forms = stored === undefined ? undefined : { entity, asOf, stored, ranges };
  const inForm = (form: (predicate: Predicate, known: Forms) => Predicate) => (predicate: Predicate) =>
    forms === undefined ? predicate : form(predicate, forms);
  const [exactly, forTruth, forFalsehood] = [inForm(exactForm), inForm(truthForm), inForm(falsehoodForm)];
  return checks.map((check) => {
    const defect = exactly(check.defect);
    return {
      ...check,
      ...{ scope: exactly(check.scope), inScope: forTruth(check.scope), maybeInScope: forFalsehood(check.scope) },
      ...{ defect, isDefect: forTruth(check.defect), maybeDefect: forFalsehood(check.defect) },
      unknown: askedUnknown(defect, forTruth),
    };
  });
}

/**
 * A condition that is asked for truth alone, as in the `where` of a statement, in such words; it may then read other
 * columns.
 */
export function askedForTruth(
  entity: EntityName,
  predicate: Predicate,
  { tables, asOf }: Pick<CheckEnvironment, 'tables' | 'asOf'>,
): Predicate {
  const { stored } = tables;
  return stored === undefined ? predicate : truthForm(predicate, { entity, asOf, stored, ranges: new Map() });
}

function askedUnknown(defect: Predicate, forTruth: (predicate: Predicate) => Predicate): AskedUnknown | undefined {
  const unknown = unknownWhen(defect);
  if (unknown === undefined) return undefined;
  const { inputs, isEnough } = unknown;
  if (inputs.length === 0) return { isNull: undefined, isEnough };
  const isNull = forTruth(any(inputs.map((input) => ({ isNull: input }))));
  return isNever(isNull) ? undefined : { isNull, isEnough };
}

/** As true, as false and as null as the condition: what tells whether it can be null. */
function exactForm(predicate: Predicate, forms: Forms): Predicate {
  if ('and' in predicate) return { and: predicate.and.map((part) => exactForm(part, forms)) };
  if ('or' in predicate) return { or: predicate.or.map((part) => exactForm(part, forms)) };
  if ('not' in predicate) return { not: exactForm(predicate.not, forms) };
  return 'matches' in predicate ? predicate : storedForm(predicate, forms);
}

function truthForm(predicate: Predicate, forms: Forms): Predicate {
  if ('and' in predicate) return all(predicate.and.map((part) => truthForm(part, forms)));
  if ('or' in predicate) return any(predicate.or.map((part) => truthForm(part, forms)));
  if ('not' in predicate) return negated(falsehoodForm(predicate.not, forms));
  return (
    statusForm(predicate, true, forms) ??
    likelyForm(predicate) ??
    listForm(predicate, bareColumn, forms) ??
    dateForm(predicate, forms) ??
    storedForm(predicate, forms)
  );
}

function falsehoodForm(predicate: Predicate, forms: Forms): Predicate {
  if ('and' in predicate) return all(predicate.and.map((part) => falsehoodForm(part, forms)));
  if ('or' in predicate) return any(predicate.or.map((part) => falsehoodForm(part, forms)));
  if ('not' in predicate) return negated(truthForm(predicate.not, forms));
  const otherStatus = statusForm(predicate, false, forms);
  if (otherStatus !== undefined) return negated(otherStatus);
  return listForm(predicate, storedColumn, forms) ?? storedForm(predicate, forms);
}

export function isAlways(predicate: Predicate): boolean {
  return 'and' in predicate && predicate.and.length === 0;
}

function isNever(predicate: Predicate): boolean {
  return 'or' in predicate && predicate.or.length === 0;
}

function all(parts: readonly Predicate[]): Predicate {
  const [only, ...others] = parts.filter((part) => !isAlways(part));
  if (parts.some(isNever)) return NEVER;
  if (only === undefined) return ALWAYS;
  return others.length === 0 ? only : { and: [only, ...others] };
}

function any(parts: readonly Predicate[]): Predicate {
  const [only, ...others] = parts.filter((part) => !isNever(part));
  if (parts.some(isAlways)) return ALWAYS;
  if (only === undefined) return NEVER;
  return others.length === 0 ? only : { or: [only, ...others] };
}

function negated(predicate: Predicate): Predicate {
  if (isAlways(predicate)) return NEVER;
  return isNever(predicate) ? ALWAYS : { not: predicate };
}

/** A condition that is asked the same way for truth and for falsehood. */
function storedForm(predicate: Predicate, forms: Forms): Predicate {
  if ('isNull' in predicate) return nullForm(predicate, forms);
  if ('names' in predicate) return namesForm(predicate, forms);
  if ('has' in predicate) return hasForm(predicate, forms);
  if ('matches' in predicate) return patternForm(predicate, forms);
  return comparisonForm(predicate, forms);
}

/** Of the words of a status, those that satisfy a condition, or that do not, as the codes that stand for them. */
function statusForm(predicate: Predicate, satisfying: boolean, { entity, stored }: Forms): Predicate | undefined {
  const words = textsOf(predicate);
  const codes = stored.statusCodes(entity);
  if (words?.field !== 'status' || codes === undefined) return undefined;
  const isAsked = (word: string) => words.values.includes(word) === words.isOneOf;
  const values = [...codes].filter(([, word]) => isAsked(word) === satisfying).map(([code]) => code);
  return values.length === 0 ? NEVER : { listed: { column: bareColumn('status_raw'), values } };
}

/**
 * A status whose codes nobody knows is an expression to the database, which takes one record in 200 to satisfy it and
 * then looks other records through once for each (PostgreSQL 15, 720 bank accounts of open suppliers: 5.5 s to 0.9 s).
 */
function likelyForm(predicate: Predicate): Predicate | undefined {
  const words = textsOf(predicate);
  return words?.field === 'status' ? { likely: { column: words.field, condition: predicate } } : undefined;
}

/** A text that is one of some, or is not; unknown where the column gives null for a text that is blank. */
function listForm(
  predicate: Predicate,
  columnOf: (field: string) => string,
  { entity, stored }: Forms,
): Predicate | undefined {
  const texts = textsOf(predicate);
  if (texts === undefined || stored.comparesAs(entity, texts.field) !== 'text') return undefined;
  const { field, values, isOneOf } = texts;
  if (values.length === 0 || values.some((value) => value === '' || value.endsWith(' '))) return undefined;
  if (isOneOf) return { listed: { column: columnOf(field), values } };
  return { not: { listed: { column: storedColumn(field), values } } };
}

interface ComparedTexts {
  readonly field: string;
  readonly values: readonly string[];
  /** Whether the text has to be one of them, or none. */
  readonly isOneOf: boolean;
}

/** A field that is compared with some texts for being equal; undefined for every other condition. */
function textsOf(predicate: Predicate): ComparedTexts | undefined {
  if ('in' in predicate) {
    const [expression, list] = predicate.in;
    return 'parameter' in list ? undefined : comparedTexts(expression, list, true);
  }
  if (!('eq' in predicate || 'ne' in predicate)) return undefined;
  const isEqual = 'eq' in predicate;
  const [expression, text] = isEqual ? predicate.eq : predicate.ne;
  return typeof text === 'object' && 'value' in text ? comparedTexts(expression, [text.value], isEqual) : undefined;
}

function comparedTexts(
  expression: Expression,
  list: readonly (string | number | boolean)[],
  isOneOf: boolean,
): ComparedTexts | undefined {
  const field = plainField(expression);
  const values = list.filter((value) => typeof value === 'string');
  return field === undefined || values.length < list.length ? undefined : { field, values, isOneOf };
}

function patternForm(
  predicate: Extract<Predicate, { readonly matches: unknown }>,
  { entity, stored }: Forms,
): Predicate {
  const [expression, pattern] = predicate.matches;
  const field = plainField(expression);
  const isText = field !== undefined && stored.comparesAs(entity, field) === 'text';
  return isText && isBlankFree(pattern) ? { fits: { column: storedColumn(field), pattern } } : predicate;
}

function nullForm(predicate: Extract<Predicate, { readonly isNull: unknown }>, forms: Forms): Predicate {
  const field = plainField(predicate.isNull);
  if (field !== undefined && forms.stored.isNeverNull(forms.entity, field)) return NEVER;
  if (field === undefined || forms.stored.comparesAs(forms.entity, field) === undefined) return predicate;
  return { isNull: storedColumn(field) };
}

function namesForm(predicate: Extract<Predicate, { readonly names: unknown }>, forms: Forms): Predicate {
  const [expression, entity, where] = predicate.names;
  const compared = comparedColumns(expression, { entity, column: 'key_1' }, forms);
  if (compared === undefined) return predicate;
  const range = where === undefined && compared.isStored ? forms.ranges.get(entity) : undefined;
  const isNullable = !forms.stored.isNeverNull(forms.entity, plainField(expression) ?? '');
  if (range !== undefined) return { within: { column: compared.is, entity, range, isNullable } };
  return existsForm(compared, entity, where, forms);
}

function hasForm(predicate: { readonly has: Having }, forms: Forms): Predicate {
  const { entity, by, where } = predicate.has;
  const compared = comparedColumns('key_1', { entity, column: by }, forms);
  return compared === undefined ? predicate : existsForm(compared, entity, where, forms);
}

/**
 * Records that are looked for are asked for as what can be joined. A database keeps a list of keys in memory only where
 * it fits, and reads a longer one through for each record (PostgreSQL 15, keys of type numeric: 1,000,000 orders of
 * 300,000 customers in 0.3 s, and as a list not within a minute).
 */
function existsForm(
  { is, by }: ComparedColumns,
  entity: EntityName,
  where: Predicate | undefined,
  forms: Forms,
): Predicate {
  return { exists: { entity, by, is, where: innerForm(entity, where, forms) } };
}

/** Ranges are for the records that are judged: those that are only looked into are joined. */
function innerForm(entity: EntityName, where: Predicate | undefined, forms: Forms): Predicate | undefined {
  return where === undefined ? undefined : truthForm(where, { ...forms, entity, ranges: new Map() });
}

/** Columns of two entities that are compared: of the records that are judged, and of those that are looked for. */
interface ComparedColumns {
  readonly is: string;
  readonly by: string;
  /** Whether as they are stored, and not as canonical texts. */
  readonly isStored: boolean;
}

/** As they are stored where that compares; undefined where what is compared is no column. */
function comparedColumns(
  expression: Expression,
  other: { readonly entity: EntityName; readonly column: string },
  { entity, stored }: Forms,
): ComparedColumns | undefined {
  const field = plainField(expression);
  if (field === undefined) return undefined;
  const family = stored.comparesAs(entity, field);
  if (family !== undefined && family === stored.comparesAs(other.entity, other.column)) {
    return { is: storedColumn(field), by: storedColumn(other.column), isStored: true };
  }
  return fieldType(entity, field) === 'text' ? { is: field, by: other.column, isStored: false } : undefined;
}

interface Comparison {
  readonly operator: DateOperator;
  readonly operands: readonly [Expression, Expression];
}

/** Undefined for a condition that compares nothing. */
function comparisonOf(predicate: Predicate): Comparison | undefined {
  const operator = COMPARISONS.find((each) => each in predicate);
  if (operator === undefined) return undefined;
  return { operator, operands: (predicate as Readonly<Record<DateOperator, Comparison['operands']>>)[operator] };
}

function comparisonForm(predicate: Predicate, forms: Forms): Predicate {
  const comparison = comparisonOf(predicate);
  if (comparison === undefined) return predicate;
  const dates = ofDates(comparison, forms);
  const form = dates && ({ [dates.operator]: dates.operands } as unknown as Predicate);
  return repeatedForm(comparison, forms) ?? form ?? predicate;
}

/** More than one record of the same entity with the same value in a field. */
function repeatedForm(
  { operator, operands: [counted, number] }: Comparison,
  { entity, stored }: Forms,
): Predicate | undefined {
  const isSeveral = (operator === 'gt' && number === 1) || (operator === 'ge' && number === 2);
  if (!isSeveral || typeof counted !== 'object' || !('total' in counted)) return undefined;
  if (!isCountOfEqual(counted.total, entity)) return undefined;
  const { by } = counted.total;
  return { repeated: stored.comparesAs(entity, by) === undefined ? by : storedColumn(by) };
}

function isCountOfEqual({ entity, by, of, where, count }: Total, own: EntityName): boolean {
  const isOwnField = of !== undefined && plainField(of) === by && fieldType(entity, by) === 'text';
  return count === true && where === undefined && entity === own && isOwnField;
}

/** A comparison of an age with days as one of its date with a day. */
function ofDates({ operator, operands: [aged, days] }: Comparison, { asOf }: Forms): Comparison | undefined {
  if (typeof aged !== 'object' || !('age' in aged) || typeof days !== 'number' || !Number.isInteger(days)) {
    return undefined;
  }
  if (Math.abs(days) > MOST_DAYS) return undefined;
  return { operator: OF_DATES[operator], operands: [aged.age, { date: addDays(asOf, -days) }] };
}

/** A date that is compared with a day, asked for truth. */
function dateForm(predicate: Predicate, forms: Forms): Predicate | undefined {
  const comparison = comparisonOf(predicate);
  if (comparison === undefined) return undefined;
  const { operator, operands } = ofDates(comparison, forms) ?? comparison;
  const [field, day] = [plainField(operands[0]), operands[1]];
  if (field === undefined || typeof day !== 'object' || !('date' in day)) return undefined;
  if (!forms.stored.isDate(forms.entity, field)) return undefined;
  return { dated: { column: storedColumn(field), operator, date: day.date as CalendarDate } };
}
