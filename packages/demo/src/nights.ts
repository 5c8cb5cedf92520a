import { addDays, type CalendarDate } from '@erp-audit/core';

/** The as-of dates of the simulated nights, one after the other. */
export const DEMO_NIGHTS = ['2026-11-19', '2026-11-20', '2026-11-21'] as const as unknown as readonly [
  CalendarDate,
  CalendarDate,
  CalendarDate,
];

/** A date so many days before the first night. */
export function daysBefore(days: number): CalendarDate {
  return addDays(DEMO_NIGHTS[0], -days);
}

/** The same as a timestamp of the demo ERP, during office hours. */
export function timeBefore(days: number, clock = '10:20:00'): string {
  return `${daysBefore(days)} ${clock}`;
}
