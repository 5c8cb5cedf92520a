import {
  type Dialect,
  type InlineColumn,
  joinSql,
  raw,
  type Sql,
  type SqlValue,
  sql,
  type ValueType,
} from '@erp-audit/core';
import { BLANKS } from './blank-codes.ts';
import { decimalType, exactNumber } from './exact-number.ts';
import { AS_DATE, AS_NUMBER } from './sql-macros.ts';
import { NORMAL_IDENTIFIER, NORMAL_TEXT } from './text-functions.ts';

/** DuckDB has no limit of its own that is lower. */
const MAX_BINDINGS = 65_535;

const TYPE_NAMES: Readonly<Record<Exclude<ValueType, 'number'>, string>> = {
  text: 'varchar',
  date: 'date',
  boolean: 'boolean',
};
const BLANK_CHARACTERS = raw(`'${BLANKS}'`);

/**
 * DuckDB's SQL, for databases that the files connector opened: it uses macros and functions that lie there. Texts are
 * compared by their bytes, so nothing has to be said about case and accents. NFKC is complete.
 */
export function createDuckdbDialect(): Dialect {
  return {
    id: 'duckdb',
    capabilities: { regex: true, namedQueries: true, collectTexts: true, windows: true, maxBindings: MAX_BINDINGS },
    withKeyword: 'with recursive',
    placeholder: (position) => `$${position}`,
    identifier: quote,
    literal,
    inlineLiteral: (value) => (typeof value === 'string' ? quotedText(value) : String(value)),
    useSchema: (schema) => `use ${quoteName(schema)}`,
    asText: (expression) => sql`nullif(rtrim(${asVarchar(expression)}, ' '), '')`,
    asNumber: (expression) => sql`${raw(AS_NUMBER)}(${expression})`,
    asBoolean: (expression) => sql`cast(${expression} as boolean)`,
    asDate: (expression, storageTimezone, timezone) => {
      const stored = sql`cast(${storageTimezone ?? null} as varchar)`;
      return sql`${raw(AS_DATE)}(${expression}, ${stored}, cast(${timezone} as varchar))`;
    },
    ageInDays: (date, asOf) => sql`cast(cast(${asOf} as date) - ${date} as integer)`,
    addDays: (date, days) => sql`(${date} + cast(${days} as integer))`,
    startOf: (date, unit) => sql`cast(date_trunc(${raw(`'${unit}'`)}, ${date}) as date)`,
    // NFKC turns white space into white space and nothing else into it, so that it can be spared here.
    isBlank: (text) => sql`(coalesce(trim(${asVarchar(text)}, ${BLANK_CHARACTERS}), '') = '')`,
    normalText: (text) => unlessAscii(text, NORMAL_TEXT, (plain) => sql`lower(trim(${plain}, ${BLANK_CHARACTERS}))`),
    normalIdentifier: (text) =>
      unlessAscii(text, NORMAL_IDENTIFIER, (plain) => sql`regexp_replace(upper(${plain}), '[^A-Z0-9]', '', 'g')`),
    matches: (text, pattern) => sql`regexp_full_match(${asVarchar(text)}, cast(${pattern} as varchar))`,
    countWhere: (predicate) => sql`count(*) filter (where ${predicate})`,
    collectTexts: (text) =>
      sql`coalesce(to_json(list(distinct ${asVarchar(text)}) filter (where ${text} is not null)), cast('[]' as json))`,
    inlineTable,
    firstRows: (query, rows, orderBy) => {
      const order = orderBy === undefined ? raw('') : sql` order by ${orderBy}`;
      return sql`select * from (${query}) as first_rows${order} limit cast(${rows} as bigint)`;
    },
  };
}

/** A name as statements write it: quoted where it would not be read as it is. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : quoteName(name);
}

/** Words of SQL that cannot be names of columns or tables without quotes. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default
   deferrable desc describe distinct do else end except false fetch for foreign from group having in initially intersect
   into lambda lateral leading limit not null offset on only or order pivot placing primary qualify references returning
   select show some summarize symmetric table then to trailing true union unique unpivot using variadic when where
   window with`.split(/\s+/),
);

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quote(name: string): Sql {
  return raw(quoteName(name));
}

export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function asVarchar(expression: Sql): Sql {
  return sql`cast(${expression} as varchar)`;
}

/** `length` counts characters and `strlen` bytes: they agree where there is nothing that NFKC could change. */
function unlessAscii(text: Sql, normalize: string, plain: (text: Sql) => Sql): Sql {
  const value = asVarchar(text);
  return sql`case when length(${value}) = strlen(${value}) then ${plain(value)} else ${raw(normalize)}(${value}) end`;
}

function literal(value: SqlValue, type: ValueType): Sql {
  if (type !== 'number') return sql`cast(${value} as ${raw(TYPE_NAMES[type])})`;
  return sql`cast(${value === null ? null : plainNumber(value)} as ${raw(numberType([value]))})`;
}

function plainNumber(value: SqlValue): string {
  return exactNumber(String(value))?.text ?? String(value);
}

/**
 * The narrowest type that holds all of these numbers exactly, for what it meets in a `coalesce` would lose decimals to a
 * wide one; what no decimal holds is a floating-point number.
 */
function numberType(values: readonly SqlValue[]): string {
  let integerDigits = 0;
  let decimals = 0;
  for (const value of values) {
    const exact = value === null ? undefined : exactNumber(String(value));
    integerDigits = Math.max(integerDigits, exact?.integerDigits ?? 0);
    decimals = Math.max(decimals, exact?.decimals ?? 0);
  }
  return decimalType(integerDigits, decimals) ?? 'double';
}

/** One JSON parameter for the whole table. */
function inlineTable(alias: string, columns: readonly InlineColumn[], rows: readonly (readonly SqlValue[])[]): Sql {
  const cells = rows.map((row) =>
    row.map((value, index) => {
      if (value === null) return null;
      return columns[index]?.type === 'number' ? plainNumber(value) : wellFormed(String(value));
    }),
  );
  const fields = columns.map(({ name, type }, index) => {
    const target = type === 'number' ? numberType(rows.map((row) => row[index] ?? null)) : TYPE_NAMES[type];
    return sql`cast(cells.cell[${raw(String(index + 1))}] as ${raw(target)}) as ${quote(name)}`;
  });
  const list = sql`select unnest(from_json(cast(${JSON.stringify(cells)} as json), '[["VARCHAR"]]')) as cell`;
  return sql`(select ${joinSql(fields, ', ')} from (${list}) as cells) as ${quote(alias)}`;
}

/** Half of a surrogate pair is no Unicode text; DuckDB would refuse the whole table. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
