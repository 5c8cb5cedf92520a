import { AuditError, type CalendarDate, type Log, type Source } from '@erp-audit/core';
import { databaseOf, isByYear, settingsOn } from '../config/account-sets.ts';
import type { SourceConfig } from '../config/config.ts';
import type { Project, ProjectSource } from './project.ts';
import { sourceWarnings } from './source-reading.ts';

/**
 * Opens a source as it is on a day: where it has a database for each year, that of the day's year. The caller closes it.
 * @throws AuditError `SOURCE_*`
 */
export async function openSource(
  project: Project,
  source: ProjectSource,
  log: Log,
  day: CalendarDate,
): Promise<Source> {
  const { name, config, connector, access } = source;
  const settings = settingsOn(config, day);
  for (const { en } of sourceWarnings(source, day)) log.write('warn', 'source.warning', { source: name, warning: en });
  try {
    return await connector.open(settings.connector, settings.connection, {
      name,
      directory: project.config.directory,
      schema: settings.schema,
      connections: settings.limits.connections,
      statementTimeoutSeconds: settings.limits.statementTimeoutSeconds,
      reads: settings.reads,
      replica: access === 'replica',
      log,
    });
  } catch (error) {
    throw isMissingYear(error, config) ? yearMissing(name, settings, day, error) : error;
  }
}

function isMissingYear(error: unknown, config: SourceConfig): error is AuditError {
  return error instanceof AuditError && error.code === 'SOURCE_DATABASE_MISSING' && isByYear(config);
}

function yearMissing(source: string, settings: SourceConfig, day: CalendarDate, cause: AuditError): AuditError {
  const year = day.slice(0, 4);
  const named = databaseOf(settings);
  const [en, zh] = named === undefined ? ['', ''] : [` "${named}"`, ` "${named}"`];
  const lastDay = `${Number(year) - 1}-12-31`;
  const message = {
    en: `Source "${source}": there is no database${en} for the year ${year}, or the account may not open it. Carry the year forward in the ERP and grant the account its right to it; until then --as-of ${lastDay} audits the year before.`,
    'zh-CN': `数据源 "${source}"：没有 ${year} 年度的数据库${zh}，或账号无权打开。请在 ERP 中完成年度结转并为账号授权；在此之前可用 --as-of ${lastDay} 检查上一年度。`,
  };
  return new AuditError('SOURCE_DATABASE_MISSING', message, { source }, { cause });
}
