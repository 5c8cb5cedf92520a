import type { Dialect, Sql, ValueType } from '@erp-audit/core';
import type { NativeValue } from './native-value.ts';

/** What a dialect gives instead, and why nobody can change that. */
export interface Limit {
  /** Undefined where it is an error; the case is left out. */
  readonly expected?: string | boolean | null;
  readonly because: string;
  /** Only some forms of the dialect. */
  readonly on?: (dialect: Dialect) => boolean;
}

/** One line of a truth table: a fragment on given values, and the canonical value that it must give. */
export interface FragmentCase {
  readonly name: string;
  /** Columns of one row, as the server holds them. */
  readonly given: Readonly<Record<string, NativeValue>>;
  /** The given columns reach the fragment as the tables of a profile give them. */
  readonly isCanonical?: boolean;
  /** The fragment; where `type` is `boolean` a condition, where it is `list` the JSON of `collectTexts`. */
  find(dialect: Dialect, column: (name: string) => Sql): Sql;
  readonly type: ValueType | 'list';
  /** Numbers and dates as exact text; a list as JSON, sorted. Null for a condition that is neither true nor false. */
  readonly expected: string | boolean | null;
  /** Of a list: the arrays that are right, for a server gives it in any order and may repeat a text. */
  readonly accepts?: readonly string[];
  /** An empty text is as good as null. */
  readonly emptyIsNull?: boolean;
  /** By dialect id. */
  readonly limits?: Readonly<Record<string, Limit>>;
}

/** The truth table of one method of `Dialect`. */
export interface FragmentTable {
  /** The method, or what of several of them is compared. */
  readonly fragment: string;
  /** Capability without which the fragment does not exist. */
  readonly needs?: (dialect: Dialect) => boolean;
  readonly cases: readonly FragmentCase[];
}

/** The limit of a dialect that a case runs into. */
export function limitOn({ limits }: FragmentCase, dialect: Dialect): Limit | undefined {
  const limit = limits?.[dialect.id];
  return limit?.on?.(dialect) === false ? undefined : limit;
}

/** Undefined where the dialect gives an error. */
export function expectedOn(each: FragmentCase, dialect: Dialect): FragmentCase['expected'] | undefined {
  const limit = limitOn(each, dialect);
  return limit === undefined ? each.expected : limit.expected;
}

type Line = readonly [
  name: string,
  value: NativeValue,
  expected: FragmentCase['expected'],
  limits?: FragmentCase['limits'],
];

/** A table whose lines differ in one value only. */
export function linesOf(
  type: FragmentCase['type'],
  find: (dialect: Dialect, value: Sql) => Sql,
  lines: readonly Line[],
): FragmentCase[] {
  const ofValue = findOf(find);
  return lines.map(([name, v, expected, limits]) => ({
    name,
    given: { v },
    find: ofValue,
    type,
    expected,
    ...(limits === undefined ? {} : { limits }),
  }));
}

const FINDS = new WeakMap<object, FragmentCase['find']>();

/** The same function for the same fragment: cases that share it are checked as rows of one list. */
function findOf(find: (dialect: Dialect, value: Sql) => Sql): FragmentCase['find'] {
  const known = FINDS.get(find) ?? ((dialect: Dialect, column: (name: string) => Sql) => find(dialect, column('v')));
  FINDS.set(find, known);
  return known;
}
