import { AuditError, raw, type Sql, sql } from '@erp-audit/core';
import { COLLATE, quoteText } from './fragments.ts';
import { hasFeature, oldestWith, type ServerVersion } from './server-version.ts';
import { fixedOffset, windowsZone } from './time-zones.ts';

/** Longest a time is as text, with its offset. */
const TIME_CHARACTERS = 40;
const WITH_OFFSET = raw("N'%[+-][0-9][0-9]:[0-9][0-9]'");

/**
 * The type of the column is not known here, so the text of its value decides: a date has ten characters at most, an
 * instant an offset, everything else is a naive time. An empty text is no date; SQL Server would read 1900-01-01 in it.
 */
export function dateOf(
  server: ServerVersion,
  expression: Sql,
  storageTimezone: string | undefined,
  timezone: string,
): Sql {
  const text = sql`nullif(convert(nvarchar(${raw(String(TIME_CHARACTERS))}), ${expression}, 126) ${COLLATE}, N'')`;
  const naive = sql`cast(${text} as datetime2)`;
  const isElsewhere = storageTimezone !== undefined && storageTimezone !== timezone;
  const local = isElsewhere ? moved(server, placed(server, naive, storageTimezone), timezone) : naive;
  // The first and the last day there are cannot be moved: the server would give an error. ERPs write them for "never".
  const edges = isElsewhere
    ? sql`
    when ${text} like N'9999-12-31%' or ${text} like N'0001-01-01%' then cast(${naive} as date)`
    : sql``;
  return sql`case
    when len(${text}) <= 10 then cast(${text} as date)
    when ${text} like ${WITH_OFFSET} or ${text} like N'%Z'
      then cast(${moved(server, sql`cast(${text} as datetimeoffset)`, timezone)} as date)${edges}
    else cast(${local} as date) end`;
}

/** A naive time as the instant it is in a zone. */
function placed(server: ServerVersion, naive: Sql, zone: string): Sql {
  const offset = fixedOffset(zone);
  if (offset !== undefined) return sql`todatetimeoffset(${naive}, ${raw(quoteText(offset))})`;
  return sql`(${naive} at time zone ${raw(quoteText(knownZone(server, zone)))})`;
}

/** An instant in the time of a zone. */
function moved(server: ServerVersion, instant: Sql, zone: string): Sql {
  const offset = fixedOffset(zone);
  if (offset !== undefined) return sql`switchoffset(${instant}, ${raw(quoteText(offset))})`;
  return sql`(${instant} at time zone ${raw(quoteText(knownZone(server, zone)))})`;
}

function knownZone(server: ServerVersion, zone: string): string {
  const known = hasFeature(server, 'timeZones') ? windowsZone(zone) : undefined;
  if (known !== undefined) return known;
  const since = oldestWith('timeZones');
  throw new AuditError(
    'CONFIG_INVALID',
    hasFeature(server, 'timeZones')
      ? {
          en: `SQL Server has no time zone for "${zone}". Write a zone of the same hours that Windows has too, such as Europe/Berlin.`,
          'zh-CN': `SQL Server 没有与 "${zone}" 对应的时区。请写 Windows 也有的、时间相同的时区，例如 Europe/Berlin。`,
        }
      : {
          en: `Time zones with daylight saving time, such as "${zone}", need ${since}. Write a zone without it as storageTimezone and as timezone.`,
          'zh-CN': `有夏令时的时区（例如 "${zone}"）需要 ${since}。请把 storageTimezone 和 timezone 写成没有夏令时的时区。`,
        },
    { file: 'the configuration' },
  );
}
