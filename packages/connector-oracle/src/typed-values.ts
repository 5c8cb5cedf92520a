import { joinSql, raw, type Sql, sql } from '@erp-audit/core';
import { type ZoneGap, zoneGaps } from '@erp-audit/driver-kit';

/** Numbers that DUMP gives for the types of moments that know their zone: stored, and as results of expressions. */
const ZONED_TYPES = "('181', '188', '231', '232')";

/** `Typ=2 Len=3: 193` of a number, 12 and 13 of a date. Oracle has no other way to ask an expression of unknown type what it is. */
function typeOf(expression: Sql): Sql {
  return sql`dump(${expression}, 10, 1, 1)`;
}

/**
 * Text of a value as other databases write it: Oracle writes a half as `.5`, and a day with the midnight that its DATE
 * has. A text that looks like either stays as it is.
 */
export function exactText(expression: Sql): Sql {
  const text = sql`to_char(${expression})`;
  const isShort = sql`ltrim(${text}, '-') like '.%' and ${typeOf(expression)} like 'Typ=2 %'`;
  const isDay = sql`${text} like '%-__-__ 00:00:00' and ${typeOf(expression)} like 'Typ=1_ %'`;
  return sql`case when ${isShort} then replace(${text}, '.', '0.') when ${isDay} then substr(${text}, 1, length(${text}) - 9) else ${text} end`;
}

/**
 * The type of the column is not known here: every branch is valid for dates, timestamps of all kinds, and texts in the
 * session's format. Oracle's DATE has a time of day; where that is midnight it is taken for a day, which no zone moves.
 */
export function asDate(expression: Sql, storageTimezone: string | undefined, timezone: string): Sql {
  const zone = zoneText(timezone);
  const moment = sql`cast(${expression} as timestamp)`;
  const zoned = dayOf(sql`cast(${expression} as timestamp with time zone) at time zone ${zone}`);
  const isZoned = sql`substr(${typeOf(expression)}, 5, 3) in ${raw(ZONED_TYPES)}`;
  const day = dayOf(moment);
  if (storageTimezone === undefined) return sql`case when ${isZoned} then ${zoned} else ${day} end`;
  const moved = dayOf(
    sql`from_tz(${shownTime(moment, storageTimezone)}, ${zoneText(storageTimezone)}) at time zone ${zone}`,
  );
  const isDay = sql`to_char(${moment}, 'HH24MISS') = '000000'`;
  return sql`case when ${isZoned} then ${zoned} when ${isDay} then ${day} else ${moved} end`;
}

/**
 * FROM_TZ of a time that the zone's clocks left out is ORA-01878, and one such row would end the statement: it is taken
 * for what the clocks showed that much later.
 */
function shownTime(moment: Sql, zone: string): Sql {
  const gaps = zoneGaps(zone);
  const whens = [...new Set(gaps.map(({ minutes }) => minutes))].map((width) => {
    const isLeftOut = joinSql(
      leftOut(
        moment,
        gaps.filter(({ minutes }) => minutes === width),
      ),
      ' or ',
    );
    return sql`when ${isLeftOut} then ${moment} + ${raw(`interval '${hourText(width)}' hour to minute`)}`;
  });
  return whens.length === 0 ? moment : sql`case ${joinSql(whens, ' ')} else ${moment} end`;
}

/** Most zones leave out the whole of an hour, once a year: a list of those hours is the shortest to write. */
function leftOut(moment: Sql, gaps: readonly ZoneGap[]): readonly Sql[] {
  const isWholeHour = ({ from, minutes }: ZoneGap) => minutes === 60 && from.endsWith(':00:00');
  const hours = gaps.filter(isWholeHour).map(({ from }) => `'${from.slice(0, 13)}'`);
  const ranges = gaps
    .filter((gap) => !isWholeHour(gap))
    .map(({ from, to }) => sql`${moment} >= ${raw(`timestamp '${from}'`)} and ${moment} < ${raw(`timestamp '${to}'`)}`);
  if (hours.length === 0) return ranges;
  return [sql`to_char(${moment}, 'YYYY-MM-DD HH24') in (${raw(hours.join(', '))})`, ...ranges];
}

function hourText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Through text: whether a cast to DATE cuts parts of a second or rounds them into the next day depends on the version. */
function dayOf(moment: Sql): Sql {
  return sql`to_date(to_char(${moment}, 'YYYY-MM-DD'), 'YYYY-MM-DD')`;
}

/** Names of zones come from the configuration and the profile; a parameter has no type that AT TIME ZONE could use. */
function zoneText(zone: string): Sql {
  return raw(`'${zone.replaceAll("'", "''")}'`);
}
