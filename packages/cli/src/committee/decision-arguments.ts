import { AuditError, type CalendarDate, isoWeekStart, parseCalendarDate } from '@erp-audit/core';
import { sayBoth } from '../messages/index.ts';

/** The number behind `D-3`, `d-3` or `3`. */
export function parseDecisionNumber(given: string): number {
  const number = /^(?:D-)?([1-9]\d{0,8})$/i.exec(given)?.[1];
  if (number !== undefined) return Number(number);
  throw new AuditError('ARGUMENT_INVALID', sayBoth('decisionNumberInvalid', { given }), { command: 'decisions' });
}

/** A day, null for the word none, undefined where nothing was said. */
export function parseDue(given: string | undefined): CalendarDate | null | undefined {
  if (given === undefined) return undefined;
  const day = given === 'none' ? null : parseCalendarDate(given);
  if (day !== undefined) return day;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('dueInvalid', { given }), { command: 'decisions' });
}

/** @throws AuditError `ARGUMENT_INVALID` unless it is an existing ISO week. */
export function requireWeek(given: string, command: string): string {
  if (isoWeekStart(given) !== undefined) return given;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('weekInvalid', { given }), { command });
}
