import {
  type CalendarDate,
  type Dialect,
  type DialectFeature,
  raw,
  type Sql,
  type SqlValue,
  sql,
  type ValueType,
} from '@erp-audit/core';
import { dateOf } from './dialect-dates.ts';
import { inlineTable } from './dialect-inline-table.ts';
import { decimalType } from './dialect-numbers.ts';
import { createTextFunctions } from './dialect-texts.ts';
import { quoteName, quoteText } from './quote-name.ts';
import { type FirstVersions, isAtLeast, type ServerVersion } from './server-version.ts';
import { textCollation } from './session-settings.ts';

/** The protocol counts parameters in 16 bits. */
const MAX_BINDINGS = 65_535;

/** 45 digits before the point and 20 behind it: more than any other number here has, exact for texts and binary numbers too. */
const NUMBER = raw('decimal(65, 20)');

/** What came with which version; a regular expression that knows letters beyond bytes, for instance. */
const FEATURES = {
  regex: { mysql: [8, 0, 4], mariadb: [10, 2, 0] },
  namedQueries: { mysql: [8, 0, 1], mariadb: [10, 2, 2] },
  collectTexts: { mysql: [5, 7, 8], mariadb: [10, 2, 3] },
  windows: { mysql: [8, 0, 2], mariadb: [10, 2, 0] },
} as const satisfies Record<DialectFeature, FirstVersions>;

/**
 * SQL of MySQL and MariaDB, in a session with the settings of `sessionSettings`. Texts are compared byte by byte.
 * @param version - decides the capabilities, the collation, and how white space is found
 */
export function createMysqlDialect(version: ServerVersion): Dialect {
  const has = (feature: DialectFeature) => isAtLeast(version, FEATURES[feature]);
  const collation = textCollation(version);
  const texts = createTextFunctions(collation, has('regex'));
  return {
    id: 'mysql',
    capabilities: {
      regex: has('regex'),
      namedQueries: has('namedQueries'),
      collectTexts: has('collectTexts'),
      windows: has('windows'),
      maxBindings: MAX_BINDINGS,
    },
    availableSince: availableSince(version),
    withKeyword: 'with recursive',
    placeholder: () => '?',
    identifier: (name) => raw(quoteName(name)),
    literal: (value, type) => literal(value, type, texts.text),
    inlineLiteral: (value) => (typeof value === 'string' ? quoteText(value) : String(value)),
    useSchema: (schema) => `use ${quoteName(schema)}`,
    asText: texts.canonical,
    asNumber: (expression) => sql`cast(${expression} as ${NUMBER})`,
    asBoolean: (expression) => sql`(${expression} <> 0)`,
    asDate: dateOf,
    ageInDays: (date, asOf: CalendarDate) => sql`datediff(cast(${asOf} as date), ${date})`,
    addDays: (date, days) => sql`(${date} + interval cast(${days} as signed) day)`,
    startOf: (date, unit) => {
      const past = unit === 'week' ? sql`weekday(${date})` : sql`(dayofmonth(${date}) - 1)`;
      return sql`(${date} - interval ${past} day)`;
    },
    isBlank: texts.isBlank,
    normalText: texts.normalText,
    normalIdentifier: texts.normalIdentifier,
    matches: texts.matches,
    countWhere: (predicate) => sql`count(case when ${predicate} then 1 end)`,
    // Aggregates of JSON count nulls and are cut in MariaDB; this counts none and fails where it is cut.
    collectTexts: (text) => {
      const quoted = texts.text(sql`json_quote(${texts.text(text)})`);
      return sql`concat('[', coalesce(group_concat(distinct ${quoted} separator ','), ' '), ']')`;
    },
    inlineTable: (alias, columns, rows) => inlineTable(alias, columns, rows, { version, text: texts.text }),
    firstRows: (query, rows, orderBy) => {
      const order = orderBy === undefined ? raw('') : sql` order by ${orderBy}`;
      return sql`select * from (${query}) as first_rows${order} limit ${raw(String(Math.trunc(rows)))}`;
    },
  };
}

function availableSince({ product }: ServerVersion): Readonly<Partial<Record<DialectFeature, string>>> {
  const entries = Object.entries(FEATURES).map(([feature, { mysql, mariadb }]) => {
    const [major, minor] = product === 'MariaDB' ? mariadb : mysql;
    return [feature, `${product} ${major}.${minor}`];
  });
  return Object.fromEntries(entries);
}

function literal(value: SqlValue, type: ValueType, text: (expression: Sql) => Sql): Sql {
  if (type === 'text') return text(sql`${value}`);
  if (type === 'date') return sql`cast(${value} as date)`;
  if (type === 'number') {
    const number = value === null ? null : String(value);
    return sql`cast(${number} as ${raw(decimalType([number]))})`;
  }
  return raw(value === null ? 'cast(null as signed)' : String(value === true || value === 'true'));
}
