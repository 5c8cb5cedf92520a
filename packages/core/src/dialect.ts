import type { CalendarDate } from './calendar-date.ts';
import type { Sql, SqlValue, StatementStyle } from './sql.ts';

/** What SQL a source can speak; `mysql` is MariaDB's too. */
export const DIALECTS = ['postgres', 'mysql', 'mssql', 'oracle', 'duckdb'] as const;
export type DialectId = (typeof DIALECTS)[number];

/** Types of canonical values. Numbers and dates reach us as exact text: `12.50`, `2026-11-21`. */
export type ValueType = 'text' | 'number' | 'date' | 'boolean';

/** Stretches of the calendar that days are put together by. */
export const CALENDAR_UNITS = ['week', 'month'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

export interface InlineColumn {
  readonly name: string;
  readonly type: ValueType;
}

/**
 * What a server can do in SQL; an older version of a DBMS may lack what a newer one has. What it cannot is evaluated in
 * the stream on our side, or the rules that need it are skipped as unsupported.
 */
export interface DialectCapabilities {
  /** `matches` works with POSIX-like patterns. */
  readonly regex: boolean;
  /** A statement may begin with named queries, also such that read themselves. */
  readonly namedQueries: boolean;
  /** `collectTexts` works. */
  readonly collectTexts: boolean;
  /** Aggregates over a window of rows. */
  readonly windows: boolean;
  /** Most bound parameters in one statement. */
  readonly maxBindings: number;
  /** How many patterns a server keeps ready while it asks them of row after row; absent where it is no matter. */
  readonly patternsAtOnce?: number;
  /** The server says at the end how many rows a statement had, and a stream that gave others fails. */
  readonly countsRows?: boolean;
}

/** What of a dialect a rule may need. */
export type DialectFeature = Exclude<keyof DialectCapabilities, 'maxBindings' | 'patternsAtOnce' | 'countsRows'>;

/** Types whose values compare with each other: whole numbers, of which first and last tell the rest, or texts. */
export type StoredFamily = 'whole' | 'text';

/**
 * What a dialect knows of the types that values are stored in; a type is named as the source's `columnTypes` names it.
 */
export interface StoredTypes {
  /** What the values of a type compare as; undefined where only their canonical texts may be compared. */
  comparesAs(storedType: string): StoredFamily | undefined;
  /**
   * A value of such a type, to be compared with others of its family only: equal where the canonical texts are, and
   * null where the canonical text is.
   */
  comparable(expression: Sql, storedType: string): Sql;
  /**
   * The same value with what is stored where it would be null, so that statistics of the column stay of use: to be
   * asked only whether it is one of some values that are not blank.
   */
  bare(expression: Sql, storedType: string): Sql;
  /** A text that is not blank, to be compared with what `comparable` or `bare` give of a stored text. */
  bareText(text: string): Sql;
  /** Whether a text as `comparable` gives it matches a pattern that no text with a blank at its end could match. */
  matches(text: Sql, pattern: string): Sql;
  /** Whether the type holds calendar dates, perhaps infinite ones, and nothing else. */
  isDate(storedType: string): boolean;
  /** True where a stored date is not infinite and compares so with a day; else false or null. */
  compareDate(date: Sql, operator: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le', day: CalendarDate): Sql;
  /**
   * A condition: the database lets no row of a table, nor of a part of it, be without a value in a column. Both as a
   * statement writes them.
   */
  isNeverNull(table: string, column: string): Sql;
  /**
   * A condition: no two rows of a table have the same value in a column, because an index sees to it. Table and column
   * as a statement writes them.
   */
  isUnique(table: string, column: string): Sql;
}

/** Rows that are asked for with a digest each. */
export interface DigestedRows {
  /** What tells a row: values of any type that no value of it can change without. */
  readonly told: readonly Sql[];
  readonly values: readonly Sql[];
  /** Name of the column. */
  readonly column: Sql;
  /** The query from `from` to before `where`, and from there on. */
  readonly from: Sql;
  readonly where: Sql;
  /** Digests of which rows come without their values; whoever asks needs `leavesOut`. */
  readonly known?: BigInt64Array | undefined;
}

/** Tells rows from one another without their values. */
export interface RowDigests {
  /**
   * A query of one column: of each row 64 bits in hexadecimal digits, in small letters without zeros before them, which
   * are others where anything is that tells it; behind them a JSON array that holds each value as its text, or null.
   */
  rows(query: DigestedRows): Sql;
  /** Whether the database is quick to find out which of a million digests are known. */
  readonly leavesOut: boolean;
}

/**
 * The only place that knows what SQL a source speaks. Every method gives a fragment; none runs anything.
 * Unless said otherwise a fragment is null when its input is null.
 *
 * Canonical text never ends with blanks (U+0020) and is never empty: an empty text is null. Databases disagree on both,
 * with padded columns, comparisons that pad, and an empty text that is null; so the same rule gives the same answer on
 * all. SQL made of these fragments therefore never uses an empty text literal. Canonical texts are compared exactly: a
 * dialect whose collations would take upper for lower case or leave out accents says so in `asText` and `literal`.
 */
export interface Dialect extends StatementStyle {
  readonly id: DialectId;
  readonly capabilities: DialectCapabilities;
  /**
   * Of capabilities that this server lacks: the product and version that has it, such as `MySQL 8.0`, for whoever reads
   * why a rule was skipped. Absent where no version has it.
   */
  readonly availableSince?: Readonly<Partial<Record<DialectFeature, string>>>;
  /** Quoted name of a column or alias. */
  identifier(name: string): Sql;
  /** A typed literal as bound parameter. */
  literal(value: SqlValue, type: ValueType): Sql;
  /** A value as text of a statement that is shown to people, safely quoted; what runs binds its values instead. */
  inlineLiteral(value: SqlValue): string;
  /** The statement after which unqualified names of a session mean those of `schema`. */
  useSchema(schema: string): string;
  /**
   * What is known of stored types, by which keys are compared as they are stored and values converted at less cost;
   * absent where the SQL of a database cannot tell, and everything is then compared as canonical text.
   */
  readonly stored?: StoredTypes;
  /**
   * Value as canonical text: exact, no rounding, no locale, no blanks at its end; null where nothing is left.
   * @param storedType - The name of its type where it is known, as for the next methods: it only makes the SQL cheaper.
   */
  asText(expression: Sql, storedType?: string): Sql;
  asNumber(expression: Sql): Sql;
  /** A boolean, or a number that is 1 or 0, as what `literal` of a boolean compares with. */
  asBoolean(expression: Sql, storedType?: string): Sql;
  /**
   * Calendar date of a date or timestamp. A naive timestamp was stored in `storageTimezone` and becomes the date
   * in `timezone`; a date stays what it is.
   */
  asDate(expression: Sql, storageTimezone: string | undefined, timezone: string, storedType?: string): Sql;
  /** Whole calendar days from a date expression to the as-of; negative when the date is later. */
  ageInDays(date: Sql, asOf: CalendarDate): Sql;
  addDays(date: Sql, days: number): Sql;
  /** The first day of the calendar month of a date, or the Monday of its week. */
  startOf(date: Sql, unit: CalendarUnit): Sql;
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
  /**
   * A condition that most rows satisfy, true where it is true and else false; absent where the database thinks so of
   * every condition, or cannot be told.
   */
  likely?(condition: Sql): Sql;
  /** The texts of a group as one JSON array value, in any order, some perhaps repeated. Needs `capabilities.collectTexts`. */
  collectTexts(text: Sql): Sql;
  /** Absent where the database has no such hash, where such a text could be too long for it, or costs more than columns. */
  readonly rowDigests?: RowDigests;
  /** A derived table `(…) alias (columns)` of given rows; the only portable form of a VALUES list. */
  inlineTable(alias: string, columns: readonly InlineColumn[], rows: readonly (readonly SqlValue[])[]): Sql;
  /** The first `rows` rows of a query that has no order of its own, in the order of its columns that `orderBy` names. */
  firstRows(query: Sql, rows: number, orderBy?: Sql): Sql;
}
