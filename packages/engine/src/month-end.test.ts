import type { CalendarDate } from '@erp-audit/core';
import { expect, test } from 'vitest';
import { lastMonthEnd } from './month-end.ts';

test.each([
  ['2026-06-30', '2026-05-31'],
  ['2026-07-01', '2026-06-30'],
  ['2024-03-31', '2024-02-29'],
  ['2026-01-01', '2025-12-31'],
])('on %s the last month that ended did so on %s', (day, end) => {
  expect(lastMonthEnd(day as CalendarDate)).toBe(end);
});
