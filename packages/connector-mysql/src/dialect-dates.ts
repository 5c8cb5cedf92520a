import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { zoneShifts } from '@erp-audit/driver-kit';

/** Longest text of a date without a time of day. */
const DATE_LENGTH = 10;

/**
 * The type of the column is not known here, so the expression asks by the length of its text: valid for dates, timestamps
 * and texts. A date with a month or day 00 is no calendar date and becomes null. The server's own tables of time zones
 * are not asked: they are often empty, and end in 2038.
 */
export function dateOf(expression: Sql, storageTimezone: string | undefined, timezone: string): Sql {
  const noDate = sql`${expression} is null or dayofmonth(${expression}) = 0 or month(${expression}) = 0`;
  const day = sql`cast(${expression} as date)`;
  const shift = storageTimezone === undefined ? undefined : shiftInMinutes(expression, storageTimezone, timezone);
  if (shift === undefined) return sql`case when ${noDate} then null else ${day} end`;
  const isDay = sql`char_length(cast(${expression} as char)) <= ${raw(String(DATE_LENGTH))}`;
  // At the ends of the calendar there is no other day to move into.
  const isEnd = sql`${expression} >= '9999-12-31' or ${expression} < '0001-01-02'`;
  return sql`case when ${noDate} then null when ${isDay} or ${isEnd} then ${day} else date(cast(${expression} as datetime) + interval ${shift} minute) end`;
}

/** Latest first: most records are of the last years. Undefined where nothing moves. */
function shiftInMinutes(expression: Sql, from: string, to: string): Sql | undefined {
  const [first, ...later] = zoneShifts(from, to);
  if (first === undefined || (later.length === 0 && first.minutes === 0)) return undefined;
  if (later.length === 0) return raw(String(first.minutes));
  const cases = later
    .toReversed()
    .map(({ local, minutes }) => sql`when ${expression} >= ${raw(`timestamp'${local}'`)} then ${raw(String(minutes))}`);
  return sql`case ${joinSql(cases, ' ')} else ${raw(String(first.minutes))} end`;
}
