import {
  type CalendarDate,
  type Dialect,
  type InlineColumn,
  joinSql,
  raw,
  type Sql,
  type SqlValue,
  sql,
} from '@erp-audit/core';
import pg from 'pg';
import { cast } from './cast.ts';
import { matches } from './matches.ts';
import { rowDigests } from './row-digests.ts';
import { isWholeNumber, STORED_TYPES } from './stored-types.ts';

/** The protocol counts parameters in 16 bits. */
const MAX_BINDINGS = 65_535;

/** Compiled patterns that a session of PostgreSQL keeps: one more, and each is compiled again for each row. */
const PATTERNS_KEPT = 32;

/** Unicode White_Space and the zero-width characters (ZWSP, ZWNJ, ZWJ, word joiner, BOM, Mongolian vowel separator). */
const BLANK_CODES = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e],
];
const BLANK_CHARACTERS = raw(`E'${BLANK_CODES.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}'`);

/**
 * PostgreSQL's SQL.
 * @param caseCollation - Collation that knows upper and lower case of all letters, such as `"und-x-icu"`; a database
 * with locale C knows only A to Z by itself. Undefined takes the database's own.
 * @param findsManyValues - See {@link rowDigests}.
 */
export function createPostgresDialect(caseCollation?: string, findsManyValues = false): Dialect {
  const collate = raw(` collate ${caseCollation ?? '"default"'}`);
  return {
    id: 'postgres',
    capabilities: {
      ...{ regex: true, namedQueries: true, collectTexts: true, windows: true, maxBindings: MAX_BINDINGS },
      ...{ patternsAtOnce: PATTERNS_KEPT, countsRows: true },
    },
    withKeyword: 'with recursive',
    placeholder: (position) => `$${position}`,
    identifier: quote,
    literal: (value, type) => cast(sql`${value}`, type),
    inlineLiteral: (value) => (typeof value === 'string' ? pg.escapeLiteral(value) : String(value)),
    useSchema: (schema) => `set search_path = ${pg.escapeIdentifier(schema)}`,
    // A column may have a collation that takes one letter for another; "C" compares what is there.
    asText: (expression, storedType = '') => {
      const text = sql`${cast(expression, 'text')} collate "C"`;
      return isWholeNumber(storedType) ? text : sql`nullif(rtrim(${text}), '')`;
    },
    asNumber: (expression) => cast(expression, 'number'),
    // A number has no cast to a boolean but through its text.
    asBoolean: (expression, storedType) =>
      storedType === 'boolean' ? expression : cast(cast(expression, 'text'), 'boolean'),
    asDate: (expression, storageTimezone, timezone, storedType) =>
      storedType === 'date'
        ? sql`case when isfinite(${expression}) then ${expression} end`
        : dateOf(expression, storageTimezone, timezone),
    stored: STORED_TYPES,
    ageInDays: (date, asOf: CalendarDate) => sql`(${cast(sql`${asOf}`, 'date')} - ${date})`,
    addDays: (date, days) => sql`(${date} + cast(${days} as integer))`,
    startOf: (date, unit) => sql`cast(date_trunc(${raw(`'${unit}'`)}, ${date}) as date)`,
    // NFKC turns white space into white space and nothing else into it, so that it can be spared here.
    isBlank: (text) => {
      const plain = cast(text, 'text');
      return sql`(coalesce(case when ${beginsWithSign(plain)} then '.' else ${trimmed(plain)} end, '') = '')`;
    },
    normalText: (text) => {
      const plain = cast(text, 'text');
      const normal = sql`lower(${trimmed(compatible(text))}${collate})`;
      return sql`case when ${isAscii(plain)} then lower(${trimmed(plain)} collate "C")${collate} else ${normal} end`;
    },
    normalIdentifier: (text) => {
      const plain = cast(text, 'text');
      const upper = sql`case when ${isAscii(plain)} then upper(${plain} collate "C")${collate} else upper(${compatible(text)}${collate}) end`;
      return sql`regexp_replace(${upper}, '[^A-Z0-9]', '', 'g')`;
    },
    matches: (text, pattern) => matches(cast(text, 'text'), pattern),
    countWhere: (predicate) => sql`count(*) filter (where ${predicate})`,
    // Of a comparison with an expression it expects one row in two hundred, of a value that it cannot look into one in two.
    likely: (condition) => sql`case when ${condition} then true else false end`,
    collectTexts: (text) => {
      const value = sql`cast(${text} as text) collate "C"`;
      return sql`coalesce(json_agg(distinct ${value} order by ${value}) filter (where ${text} is not null), '[]')`;
    },
    rowDigests: rowDigests(findsManyValues),
    inlineTable,
    firstRows: (query, rows, orderBy) => {
      const order = orderBy === undefined ? raw('') : sql` order by ${orderBy}`;
      return sql`select * from (${query}) as first_rows${order} limit cast(${rows} as bigint)`;
    },
  };
}

function quote(name: string): Sql {
  return raw(`"${name.replaceAll('"', '""')}"`);
}

/** Bytes and characters agree where there is nothing that NFKC or a collation could change, each of which costs a microsecond. */
function isAscii(text: Sql): Sql {
  return sql`octet_length(${text}) = char_length(${text})`;
}

/** Such a text is not blank, which is seen in a tenth of the time that taking blanks away needs: a visible sign of ASCII, or a Chinese character. */
function beginsWithSign(text: Sql): Sql {
  return sql`ascii(${text}) between 33 and 126 or ascii(${text}) between 19968 and 40959`;
}

function trimmed(text: Sql): Sql {
  return sql`btrim(${text}, ${BLANK_CHARACTERS})`;
}

/** NFKC: full-width letters become plain ones, ligatures are taken apart. Needs a UTF-8 database. */
function compatible(text: Sql): Sql {
  return sql`normalize(${cast(text, 'text')}, NFKC)`;
}

/**
 * The type of the column is not known here, so the expression asks for it itself: every branch is valid for dates,
 * timestamps and texts. Infinite dates are no calendar dates and become null.
 */
function dateOf(expression: Sql, storageTimezone: string | undefined, timezone: string): Sql {
  const zone = cast(sql`${timezone}`, 'text');
  const naive =
    storageTimezone === undefined
      ? sql`cast(${expression} as timestamp)`
      : sql`cast(${expression} as timestamp) at time zone ${cast(sql`${storageTimezone}`, 'text')} at time zone ${zone}`;
  const dateText = sql`length(cast(${expression} as text)) <= 10`;
  const found = sql`case
    when pg_typeof(${expression}) = 'date'::regtype or ${dateText} then cast(${expression} as date)
    when pg_typeof(${expression}) = 'timestamptz'::regtype
      then cast(cast(${expression} as timestamptz) at time zone ${zone} as date)
    else cast(${naive} as date) end`;
  return sql`nullif(nullif(${found}, 'infinity'), '-infinity')`;
}

/** One JSON parameter for the whole table: the protocol could not bind each cell of a large one. */
function inlineTable(alias: string, columns: readonly InlineColumn[], rows: readonly (readonly SqlValue[])[]): Sql {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : wellFormed(String(value)))));
  const fields = columns.map(({ name, type }, index) => {
    const cell = raw(`cells.cell ->> ${index}`);
    return sql`${cast(cell, type)} as ${quote(name)}`;
  });
  const list = sql`select ${joinSql(fields, ', ')} from jsonb_array_elements(cast(${JSON.stringify(cells)} as jsonb)) as cells (cell)`;
  return sql`(${list}) as ${quote(alias)}`;
}

/** Half of a surrogate pair is no Unicode text; PostgreSQL would refuse the whole table. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
