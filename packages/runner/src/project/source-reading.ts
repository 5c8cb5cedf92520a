import type { CalendarDate, LocalizedText, Source, SourceReading } from '@erp-audit/core';
import { settingsOn } from '../config/account-sets.ts';
import { profileWarnings } from '../profiles/profile-warnings.ts';
import type { ProjectSource } from './project.ts';

/** How an open source is read, and by whose permission. */
export function sourceReading(source: ProjectSource, open: Source, day: CalendarDate): SourceReading {
  const { access, config } = source;
  return {
    read: open.consistency === 'dirty' ? 'dirty' : access === 'replica' ? 'replica' : 'snapshot',
    access: access ?? null,
    permission: config.permission ?? null,
    warnings: sourceWarnings(source, day),
  };
}

/** What is risky about the connection and the profile of a source; nothing is opened. */
export function sourceWarnings(
  { config, connector, profile }: ProjectSource,
  day: CalendarDate,
): readonly LocalizedText[] {
  const { connector: type, connection } = settingsOn(config, day);
  return [...(connector.warnings?.(type, connection) ?? []), ...profileWarnings(profile)];
}
