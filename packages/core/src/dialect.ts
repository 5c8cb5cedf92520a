import type { CalendarDate } from './calendar-date.ts';
import type { Sql, SqlValue } from './sql.ts';

/** Types of canonical values. Numbers and dates reach us as exact text: `12.50`, `2026-11-21`. */
export type ValueType = 'text' | 'number' | 'date' | 'boolean';

export interface InlineColumn {
  readonly name: string;
  readonly type: ValueType;
}

/** What a dialect can do in SQL. What it cannot is evaluated in the stream on our side, or reported as unsupported. */
export interface DialectCapabilities {
  /** `matches` works with POSIX-like patterns. */
  readonly regex: boolean;
  /** Most bound parameters in one statement. */
  readonly maxBindings: number;
}

/**
 * The only place that knows what SQL a source speaks. Every method gives a fragment; none runs anything.
 * Unless said otherwise a fragment is null when its input is null.
 */
export interface Dialect {
  /** `postgres`, `mysql`, `mssql`, `oracle`, `duckdb`. Compared only to pick an expression that a profile or rule wrote per dialect. */
  readonly id: string;
  readonly capabilities: DialectCapabilities;
  placeholder(position: number): string;
  /** Quoted name of a column or alias. */
  identifier(name: string): Sql;
  /** A typed literal as bound parameter. */
  literal(value: SqlValue, type: ValueType): Sql;
  /** A value as text of a statement that is shown to people, safely quoted; what runs binds its values instead. */
  inlineLiteral(value: SqlValue): string;
  /** The statement after which unqualified names of a session mean those of `schema`. */
  useSchema(schema: string): string;
  /** Value as exact text: no padding, no rounding, no locale. */
  asText(expression: Sql): Sql;
  asNumber(expression: Sql): Sql;
  /**
   * Calendar date of a date or timestamp. A naive timestamp was stored in `storageTimezone` and becomes the date
   * in `timezone`; a date stays what it is.
   */
  asDate(expression: Sql, storageTimezone: string | undefined, timezone: string): Sql;
  /** Whole calendar days from a date expression to the as-of; negative when the date is later. */
  ageInDays(date: Sql, asOf: CalendarDate): Sql;
  addDays(date: Sql, days: number): Sql;
  /** True when null, or empty after NFKC and removal of Unicode white space and zero-width characters at both ends. Never null. */
  isBlank(text: Sql): Sql;
  /** Lower case, NFKC, white space and zero-width characters removed at both ends. */
  normalText(text: Sql): Sql;
  /** NFKC, upper case, only A-Z and 0-9 left. */
  normalIdentifier(text: Sql): Sql;
  /** True when the whole text matches the pattern (an extended regular expression without look-around). Needs `capabilities.regex`. */
  matches(text: Sql, pattern: string): Sql;
  /** Count of the rows for which a predicate is true. */
  countWhere(predicate: Sql): Sql;
  /** Ordered list of distinct texts of a group as one JSON array value. */
  collectTexts(text: Sql): Sql;
  /** A derived table `(…) alias (columns)` of given rows; the only portable form of a VALUES list. */
  inlineTable(alias: string, columns: readonly InlineColumn[], rows: readonly (readonly SqlValue[])[]): Sql;
  /** `query` cut to its first `rows` rows. */
  firstRows(query: Sql, rows: number): Sql;
}
