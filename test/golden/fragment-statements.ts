import { AuditError, type CalendarDate, type Dialect, raw, renderSql, type Sql, sql } from '@erp-audit/core';
import type { RecordedStatement } from './recorded-statements.ts';

const ASOF = '2026-06-01' as CalendarDate;
const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';

const COLUMN = raw('t.c');

/** Every method of a dialect on a column, or on given values. */
const FRAGMENTS: Readonly<Record<string, (dialect: Dialect) => Sql>> = {
  identifier: (dialect) => dialect.identifier('due date'),
  'literal, text': (dialect) => dialect.literal('深圳', 'text'),
  'literal, number': (dialect) => dialect.literal(0.02, 'number'),
  'literal, date': (dialect) => dialect.literal('2026-05-01', 'date'),
  'literal, boolean': (dialect) => dialect.literal(true, 'boolean'),
  'literal, no text': (dialect) => dialect.literal(null, 'text'),
  'literal, no number': (dialect) => dialect.literal(null, 'number'),
  asText: (dialect) => dialect.asText(COLUMN),
  asNumber: (dialect) => dialect.asNumber(COLUMN),
  asBoolean: (dialect) => dialect.asBoolean(COLUMN),
  'asDate, as stored': (dialect) => dialect.asDate(COLUMN, undefined, SHANGHAI),
  'asDate, stored in UTC': (dialect) => dialect.asDate(COLUMN, 'UTC', SHANGHAI),
  'asDate, stored in a zone with summer time': (dialect) => dialect.asDate(COLUMN, BERLIN, SHANGHAI),
  'asDate, read in a zone with summer time': (dialect) => dialect.asDate(COLUMN, 'UTC', BERLIN),
  ageInDays: (dialect) => dialect.ageInDays(COLUMN, ASOF),
  addDays: (dialect) => dialect.addDays(COLUMN, 30),
  'startOf, week': (dialect) => dialect.startOf(COLUMN, 'week'),
  'startOf, month': (dialect) => dialect.startOf(COLUMN, 'month'),
  isBlank: (dialect) => dialect.isBlank(COLUMN),
  normalText: (dialect) => dialect.normalText(COLUMN),
  normalIdentifier: (dialect) => dialect.normalIdentifier(COLUMN),
  matches: (dialect) => dialect.matches(COLUMN, '[0-9]{6}|无|n\\.a\\.?'),
  countWhere: (dialect) => dialect.countWhere(sql`${COLUMN} is null`),
  collectTexts: (dialect) => dialect.collectTexts(COLUMN),
  inlineTable: (dialect) =>
    dialect.inlineTable(
      'given',
      [
        { name: 'key_1', type: 'text' },
        { name: 'qty', type: 'number' },
        { name: 'due', type: 'date' },
        { name: 'is_open', type: 'boolean' },
      ],
      [
        ["O'Brien", '12.50', '2026-05-01', true],
        [null, null, null, null],
      ],
    ),
  firstRows: (dialect) => dialect.firstRows(raw('select t.c from t'), 100),
  'firstRows, ordered': (dialect) => dialect.firstRows(raw('select t.c from t'), 100, raw('c desc')),
};

const CONDITIONS = ['isBlank', 'matches'];
const TABLES = ['inlineTable'];
const QUERIES = ['firstRows', 'firstRows, ordered'];

export interface RecordedFragment {
  readonly statement: RecordedStatement;
  /** The fragment within a whole statement, for a grammar. */
  readonly whole: string;
}

/** Each fragment by name; what a dialect cannot write is absent, with its reason. */
export function recordFragments(dialect: Dialect): {
  readonly fragments: readonly RecordedFragment[];
  readonly missing: readonly string[];
} {
  const fragments: RecordedFragment[] = [];
  const missing: string[] = [];
  for (const [name, of] of Object.entries(FRAGMENTS)) {
    try {
      const fragment = of(dialect);
      fragments.push({
        statement: { label: name, ...renderSql(fragment, dialect) },
        whole: renderSql(inStatement(name, fragment), dialect).text,
      });
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      missing.push(`${name}: ${error.message}`);
    }
  }
  return { fragments, missing };
}

function inStatement(name: string, fragment: Sql): Sql {
  if (QUERIES.includes(name)) return fragment;
  if (TABLES.includes(name)) return sql`select * from ${fragment}`;
  if (CONDITIONS.includes(name)) return sql`select 1 from t where ${fragment}`;
  return name === 'identifier' ? sql`select ${fragment} from t` : sql`select ${fragment} as v from t`;
}
