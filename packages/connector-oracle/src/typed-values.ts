import { raw, type Sql, sql } from '@erp-audit/core';

/** Numbers that DUMP gives for the types of moments that know their zone: stored, and as results of expressions. */
const ZONED_TYPES = "('181', '188', '231', '232')";

/** `Typ=2 Len=3: 193` of a number. Oracle has no other way to ask an expression of unknown type what it is. */
function typeOf(expression: Sql): Sql {
  return sql`dump(${expression}, 10, 1, 1)`;
}

/**
 * Text of a value; Oracle writes a half as `.5`, where every other database writes `0.5`. A text that begins with a
 * point stays as it is.
 */
export function exactNumbersInText(expression: Sql): Sql {
  const text = sql`to_char(${expression})`;
  const isShort = sql`ltrim(${text}, '-') like '.%' and ${typeOf(expression)} like 'Typ=2 %'`;
  return sql`case when ${isShort} then replace(${text}, '.', '0.') else ${text} end`;
}

/**
 * The type of the column is not known here: every branch is valid for dates, timestamps of all kinds, and texts in the
 * session's format. Oracle's DATE has a time of day; where that is midnight it is taken for a day, which no zone moves.
 */
export function asDate(expression: Sql, storageTimezone: string | undefined, timezone: string): Sql {
  const zone = zoneText(timezone);
  const moment = sql`cast(${expression} as timestamp)`;
  const zoned = sql`trunc(cast(cast(${expression} as timestamp with time zone) at time zone ${zone} as date))`;
  const isZoned = sql`substr(${typeOf(expression)}, 5, 3) in ${raw(ZONED_TYPES)}`;
  const day = sql`trunc(${moment})`;
  if (storageTimezone === undefined) return sql`case when ${isZoned} then ${zoned} else ${day} end`;
  const moved = sql`trunc(cast(from_tz(${moment}, ${zoneText(storageTimezone)}) at time zone ${zone} as date))`;
  const isDay = sql`cast(${moment} as date) = ${day}`;
  return sql`case when ${isZoned} then ${zoned} when ${isDay} then ${day} else ${moved} end`;
}

/** Names of zones come from the configuration and the profile; a parameter has no type that AT TIME ZONE could use. */
function zoneText(zone: string): Sql {
  return raw(`'${zone.replaceAll("'", "''")}'`);
}
