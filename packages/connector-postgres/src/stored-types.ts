import { type CalendarDate, raw, type Sql, type StoredTypes, sql } from '@erp-audit/core';
import { cast } from './cast.ts';
import { matches } from './matches.ts';

const WHOLE_NUMBERS = /^(smallint|integer|bigint|numeric\(\d+,0\))$/;

/** Types of which equal values, and they alone, have equal texts, and which compare with each other by one index. */
export function isWholeNumber(storedType: string): boolean {
  return WHOLE_NUMBERS.test(storedType);
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'character varying', 'character']);

/** What PostgreSQL knows of how values are stored. */
export const STORED_TYPES: StoredTypes = {
  comparesAs: (storedType) => (isWholeNumber(storedType) ? 'whole' : TEXTS.has(storedType) ? 'text' : undefined),
  comparable: (expression, storedType) => {
    return TEXTS.has(storedType) ? sql`nullif(${paddedText(expression)}, cast('' as bpchar))` : expression;
  },
  bare: (expression, storedType) => (TEXTS.has(storedType) ? paddedText(expression) : expression),
  bareText: (text) => paddedText(cast(sql`${text}`, 'text')),
  // Blanks at the end of a padded text are there for a pattern, but not for its length.
  matches: (text, pattern) => matches(text, pattern, ' *'),
  isDate: (storedType) => storedType === 'date',
  compareDate,
  isNeverNull,
  isUnique,
};

/**
 * As `bpchar`, which is what a text already is to PostgreSQL: its comparisons pass over blanks at the end by
 * themselves, so that no text has to be copied without them.
 */
function paddedText(expression: Sql): Sql {
  return sql`cast(${expression} as bpchar) collate "C"`;
}

const SIGNS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

/** Comparisons of the column itself, so that what the server knows of its values tells how many rows there will be. */
function compareDate(date: Sql, operator: keyof typeof SIGNS, day: CalendarDate): Sql {
  const isSo = sql`${date} ${raw(SIGNS[operator])} ${cast(sql`${day}`, 'date')}`;
  if (operator === 'eq') return sql`(${isSo})`;
  if (operator === 'ne') return sql`(${isSo} and isfinite(${date}))`;
  const isUp = operator === 'gt' || operator === 'ge';
  return sql`(${isSo} and ${date} ${raw(isUp ? "< 'infinity'" : "> '-infinity'")})`;
}

/** A child of a table by inheritance need not be as strict as its parent, and a foreign table only claims to be. */
function isNeverNull(table: string, column: string): Sql {
  return sql`exists (select 1 from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
    where c.oid = to_regclass(${cast(sql`${table}`, 'text')}) and a.attname = ${cast(sql`${column}`, 'text')}
      and a.attnotnull and a.attnum > 0 and c.relkind = 'r'
      and not exists (select 1 from pg_catalog.pg_inherits h where h.inhparent = c.oid))`;
}

/**
 * Whether a column of a table, both as a statement writes them, has an index that lets no value stand twice. Children
 * of a table by inheritance have indexes of their own, so that one on the parent says nothing.
 */
function isUnique(table: string, column: string): Sql {
  const relation = sql`to_regclass(${cast(sql`${table}`, 'text')})`;
  return sql`exists (select 1 from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indrelid
    join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = ${relation} and i.indisunique and i.indisvalid and i.indimmediate and i.indnkeyatts = 1
      and i.indpred is null and a.attname = ${cast(sql`${column}`, 'text')}
      and (c.relkind = 'p' or not exists (select 1 from pg_catalog.pg_inherits h where h.inhparent = c.oid)))`;
}
