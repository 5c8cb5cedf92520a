import { parseCalendarDate } from '@erp-audit/core';
import { expected } from '@erp-audit/engine';
import { z } from 'zod';

const EXISTING_DAY = expected({
  en: 'an existing day as YYYY-MM-DD',
  'zh-CN': '存在的日期，格式为 YYYY-MM-DD',
});

/** A day that is in the calendar. */
export const CalendarDay = z.string().transform((text, context) => {
  const date = parseCalendarDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: 'custom', message: EXISTING_DAY });
  return z.NEVER;
});
