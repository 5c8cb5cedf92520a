import { expect, test } from 'vitest';
import { monthsBefore } from './apply-retention.ts';

test.each([
  ['2026-11-21T10:00:00.000Z', 24, '2024-11-21T10:00:00.000Z'],
  ['2026-05-31T10:00:00.000Z', 3, '2026-02-28T10:00:00.000Z'],
  ['2024-02-29T10:00:00.000Z', 12, '2023-02-28T10:00:00.000Z'],
  ['2026-01-15T10:00:00.000Z', 120, '2016-01-15T10:00:00.000Z'],
])('%s less %i months is %s', (now, months, before) => {
  expect(monthsBefore(new Date(now), months)?.toISOString()).toBe(before);
});

test('what is kept for ever has no day before which it goes', () => {
  expect(monthsBefore(new Date('2026-11-21T10:00:00Z'), undefined)).toBeNull();
});
