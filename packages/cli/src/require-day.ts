import { AuditError, type CalendarDate, parseCalendarDate } from '@erp-audit/core';
import { sayBoth } from './messages.ts';

/** @throws AuditError `ARGUMENT_INVALID` where the text is no existing day. */
export function requireDay(command: string, option: string, text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day !== undefined) return day;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('dayInvalid', { option, given: text }), { command });
}

/** @throws AuditError `ARGUMENT_INVALID` where the option was not given. */
export function requireOption<Value>(
  command: string,
  option: string,
  example: string,
  value: Value | undefined,
): Value {
  if (value !== undefined) return value;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('optionMissing', { option, example }), { command });
}
