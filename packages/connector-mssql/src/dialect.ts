import {
  AuditError,
  type CalendarUnit,
  type Dialect,
  raw,
  type Sql,
  type SqlValue,
  sql,
  type ValueType,
} from '@erp-audit/core';
import { dateOf } from './date-fragments.ts';
import { COLLATE, cast, numberLiteral, quoteName, quoteText } from './fragments.ts';
import { inlineTable } from './inline-table.ts';
import { hasFeature, oldestWith, type ServerVersion } from './server-version.ts';
import { canonicalText, isBlank, normalIdentifier, normalText } from './text-fragments.ts';

/** The server takes 2,100, of which sp_executesql needs some for itself. */
const MAX_BINDINGS = 2_000;

/**
 * T-SQL for SQL Server 2008 and newer. Forms that an old server lacks are written in another way where there is one.
 * @param server - what the SQL depends on; SQL Server 2022 where it is left out
 */
export function createMssqlDialect(server: ServerVersion = { major: 16, compatibility: 160 }): Dialect {
  const collectTexts = hasFeature(server, 'stringAgg');
  return {
    id: 'mssql',
    capabilities: { regex: false, namedQueries: true, collectTexts, windows: true, maxBindings: MAX_BINDINGS },
    availableSince: collectTexts ? {} : { collectTexts: oldestWith('stringAgg') },
    placeholder: (position) => `@p${position}`,
    withKeyword: 'with',
    identifier: (name) => raw(quoteName(name)),
    literal,
    inlineLiteral,
    // No statement does this: the schema of unqualified names belongs to the account.
    useSchema: (schema) => `-- as an account whose default schema is ${quoteName(schema)}`,
    asText: canonicalText,
    asNumber: (expression) => cast(expression, 'number'),
    asBoolean: (expression) => cast(expression, 'boolean'),
    asDate: (expression, storageTimezone, timezone) => dateOf(server, expression, storageTimezone, timezone),
    ageInDays: (date, asOf) => sql`datediff(day, ${date}, ${cast(sql`${asOf}`, 'date')})`,
    addDays: (date, days) => sql`dateadd(day, ${raw(String(Math.trunc(days)))}, ${date})`,
    startOf,
    isBlank,
    normalText: (text) => normalText(server, text),
    normalIdentifier: (text) => normalIdentifier(server, text),
    matches: () => {
      throw new AuditError(
        'CONFIG_INVALID',
        {
          en: 'SQL Server has no regular expressions: patterns are looked at on our side.',
          'zh-CN': 'SQL Server 没有正则表达式：模式在本工具一侧判断。',
        },
        { file: 'the configuration' },
      );
    },
    countWhere: (predicate) => sql`count_big(case when ${predicate} then 1 end)`,
    collectTexts: (text) => {
      const escaped = sql`string_escape(cast(${text} as nvarchar(max)) ${COLLATE}, N'json')`;
      return sql`N'[' + coalesce(string_agg(N'"' + ${escaped} + N'"', N','), N'') + N']'`;
    },
    inlineTable: (alias, columns, rows) => inlineTable(server, alias, columns, rows),
    firstRows: (query, rows, orderBy) => {
      const order = orderBy === undefined ? raw('') : sql` order by ${orderBy}`;
      return sql`select top (${raw(String(Math.trunc(rows)))}) * from (${query}) as first_rows${order}`;
    },
  };
}

/** Its own weeks begin where a setting of the session says; 1 January 1900 was a Monday. */
function startOf(date: Sql, unit: CalendarUnit): Sql {
  if (unit === 'month') return sql`datefromparts(year(${date}), month(${date}), 1)`;
  const day = sql`datediff(day, cast('19000101' as date), ${date})`;
  return sql`dateadd(day, -((${day} % 7 + 7) % 7), ${date})`;
}

function literal(value: SqlValue, type: ValueType) {
  return type === 'number' ? numberLiteral(value) : cast(sql`${value}`, type);
}

function inlineLiteral(value: SqlValue): string {
  if (typeof value === 'string') return quoteText(value);
  return value === null ? 'null' : String(Number(value));
}
