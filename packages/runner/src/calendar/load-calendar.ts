import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type FileIssue, type WorkingCalendar, workingCalendar } from '@erp-audit/core';
import type { YamlFile } from '@erp-audit/engine';
import { type CalendarConfig, WEEKDAY_NAMES } from '../config/calendar-config.ts';
import { NAMED, notOneOf } from '../config/check-references.ts';
import { readHolidays } from './holiday-file.ts';

const require = createRequire(import.meta.url);

/** Folder of the shipped holiday files. */
export function calendarsDirectory(): string {
  return join(dirname(require.resolve('@erp-audit/rules/package.json')), 'calendars');
}

export interface LoadedCalendar {
  readonly calendar: WorkingCalendar;
  readonly issues: readonly FileIssue[];
}

/**
 * The calendar of the configuration.
 * @param directory - Where a relative path starts.
 */
export function loadCalendar(config: CalendarConfig, yaml: YamlFile, directory: string): LoadedCalendar {
  const weekend = config.weekend.map((name) => WEEKDAY_NAMES.indexOf(name) + 1);
  const none = { holidays: [], workdays: [], knownUntil: null, issues: [] };
  const read = config.holidays === undefined ? none : readNamed(config.holidays, weekend, yaml, directory);
  return { calendar: workingCalendar({ weekend, ...read }), issues: read.issues };
}

function readNamed(name: string, weekend: readonly number[], yaml: YamlFile, directory: string) {
  const isPath = name.includes('/') || name.endsWith('.yaml');
  const file = isPath ? resolve(directory, name) : join(calendarsDirectory(), `${name}.yaml`);
  const text = readText(file);
  if (text !== undefined) return readHolidays(isPath ? name : file, text, weekend);
  const message = isPath
    ? { en: `There is no holiday file "${name}" that can be read.`, 'zh-CN': `没有可读取的假日文件 "${name}"。` }
    : notOneOf(NAMED.calendar, name, shippedCalendars());
  const issues = [yaml.issueAt(['calendar', 'holidays'], message)];
  return { holidays: [], workdays: [], knownUntil: null, issues };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Names of the shipped holiday files. */
function shippedCalendars(): readonly string[] {
  return readdirSync(calendarsDirectory())
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
}
