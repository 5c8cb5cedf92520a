import { type CalendarDate, type Dialect, raw, type Sql, type SqlValue, sql, type ValueType } from '@erp-audit/core';
import { blankCodes, isUnicode } from './blank-characters.ts';
import { inlineTable } from './inline-table.ts';
import { quotedName, useSchemaText } from './names.ts';
import { wholeTextPatterns } from './patterns.ts';
import { isAtLeast } from './server-version.ts';
import { asDate, exactText } from './typed-values.ts';

/** What Oracle takes in one statement. */
const MAX_BINDINGS = 65_535;

/** What the SQL of a server depends on. */
export interface OracleServer {
  /** Such as `19.3.0.0.0`. */
  readonly version: string;
  /** `NLS_CHARACTERSET` of the database, such as `AL32UTF8`. */
  readonly characterSet: string;
}

/**
 * Oracle's SQL, from 11.2 on. Names are quoted capitals, so that `j.company` and `j."COMPANY"` are the same. There is no
 * boolean: 1 and 0 stand for it, on version 23 as well.
 */
export function createOracleDialect({ version, characterSet }: OracleServer): Dialect {
  const texts = textFragments(characterSet);
  const knowsJson = isAtLeast(version, '12.2');
  return {
    id: 'oracle',
    capabilities: { regex: true, namedQueries: true, collectTexts: true, windows: true, maxBindings: MAX_BINDINGS },
    placeholder: (position) => `:${position}`,
    withKeyword: 'with',
    identifier: (name) => raw(quotedName(name)),
    literal,
    inlineLiteral,
    useSchema: useSchemaText,
    asText: (expression) => sql`rtrim(${exactText(expression)})`,
    asNumber,
    // A number stays one, and version 23 makes one of its booleans.
    asBoolean: asNumber,
    asDate,
    ageInDays: (date, asOf: CalendarDate) => sql`(${literal(asOf, 'date')} - ${date})`,
    addDays: (date, days) => sql`(${date} + ${days})`,
    startOf: (date, unit) => sql`trunc(${date}, ${raw(unit === 'week' ? "'IW'" : "'MM'")})`,
    ...texts,
    matches: (text, pattern) => wholeTextPatterns(text, pattern),
    countWhere: (predicate) => sql`count(case when ${predicate} then 1 end)`,
    collectTexts: knowsJson ? (text) => sql`json_arrayagg(${text} returning clob)` : (text) => collectThroughXml(text),
    inlineTable: (alias, columns, rows) => inlineTable(alias, columns, rows, knowsJson),
    firstRows,
  };
}

function literal(value: SqlValue, type: ValueType): Sql {
  if (type === 'text') return sql`cast(${value} as varchar2(4000))`;
  if (type === 'date') return sql`to_date(${value}, 'YYYY-MM-DD')`;
  return asNumber(sql`${typeof value === 'boolean' ? Number(value) : value}`);
}

function inlineLiteral(value: SqlValue): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return String(typeof value === 'boolean' ? Number(value) : value);
}

function asNumber(expression: Sql): Sql {
  return sql`cast(${expression} as number)`;
}

/**
 * Fragments that look into texts; a database that is not Unicode folds in its national character set, which is. Both
 * sides of every function are of one character set, so that nothing is left to conversions.
 */
function textFragments(characterSet: string): Pick<Dialect, 'isBlank' | 'normalText' | 'normalIdentifier'> {
  const codes = blankCodes(characterSet).map((code) => `\\${code.toString(16).padStart(4, '0').toUpperCase()}`);
  const national = raw(`unistr('${codes.join('')}')`);
  const own = sql`to_char(${national})`;
  const unicode = isUnicode(characterSet);
  const wide = (text: Sql) => (unicode ? sql`to_char(${text})` : sql`to_nchar(${text})`);
  const trimmed = (text: Sql, blanks: Sql) => sql`ltrim(rtrim(${text}, ${blanks}), ${blanks})`;
  const compatible = (text: Sql) => sql`compose(decompose(${wide(text)}, 'COMPATIBILITY'))`;
  return {
    // NFKC turns white space into white space and nothing else into it, so that it can be spared here.
    isBlank: (text) => sql`(${trimmed(sql`to_char(${text})`, own)} is null)`,
    normalText: (text) => sql`lower(${trimmed(compatible(text), unicode ? own : national)})`,
    normalIdentifier: (text) => sql`regexp_replace(upper(${compatible(text)}), '[^A-Z0-9]', '')`,
  };
}

/** Texts of a group before there was JSON: characters that JSON writes otherwise are written so by hand. */
function collectThroughXml(text: Sql): Sql {
  const escapes: readonly (readonly [string, string])[] = [
    ["'\\'", "'\\\\'"],
    [`'"'`, `'\\"'`],
    ['chr(9)', "'\\t'"],
    ['chr(10)', "'\\n'"],
    ['chr(13)', "'\\r'"],
  ];
  const escaped = escapes.reduce((inner, [from, to]) => sql`replace(${inner}, ${raw(from)}, ${raw(to)})`, text);
  const element = sql`case when ${text} is not null then xmlelement("T", '"' || ${escaped} || '",') end`;
  // Elements are taken apart again; what XML writes as an entity is turned back. A method of no elements is ORA-30625.
  const list = sql`'[' || rtrim(dbms_xmlgen.convert(xmlagg(${element}).extract('//text()').getclobval(), 1), ',') || ']'`;
  return sql`case when count(${text}) > 0 then ${list} end`;
}

/** ROWNUM counts rows as they come out of the ordered query; it is on every version. */
function firstRows(query: Sql, rows: number, orderBy?: Sql): Sql {
  const ordered = orderBy === undefined ? query : sql`select * from (${query}) found order by ${orderBy}`;
  return sql`select * from (${ordered}) first_rows where rownum <= ${raw(String(Math.trunc(rows)))}`;
}
