import type { Locale } from '@erp-audit/core';
import type { PlannedJob } from '@erp-audit/runner';
import { say } from '../messages/index.ts';

/** `2026-11-23 02:00` on the clocks of a time zone. */
export function instantText(_locale: Locale, instant: Date | null | undefined, timezone: string): string {
  if (instant === null || instant === undefined) return '–';
  return instant.toLocaleString('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
}

/** What a job does, in the order in which it does it. */
export function jobWork(locale: Locale, config: PlannedJob['config']): string {
  const { run, report, send, retain } = config;
  const steps = [
    ...(config.import === undefined ? [] : [say(locale, 'workImport')]),
    ...(run === undefined
      ? []
      : [say(locale, 'workRun', { sources: run.length === 0 ? say(locale, 'workAllSources') : run.join(', ') })]),
    ...(report === undefined ? [] : [say(locale, 'workReport', { reports: report.join(', ') })]),
    ...(send ? [say(locale, 'workSend')] : []),
    ...(retain ? [say(locale, 'workRetain')] : []),
  ];
  return steps.join(locale === 'en' ? '; ' : '；');
}
