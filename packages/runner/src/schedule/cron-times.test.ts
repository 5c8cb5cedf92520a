import { createTask } from 'node-cron';
import { describe, expect, test } from 'vitest';
import { cronTimes } from './cron-times.ts';
import { jitterMs } from './jitter.ts';
import { openingFor } from './time-window.ts';

const at = (text: string) => new Date(text);
const NIGHTLY = '30 2 * * *';

/** All times of an expression from one instant to another, found one after the other. */
function timesBetween(expression: string, timezone: string, from: string, until: string): readonly string[] {
  const times = cronTimes(expression, timezone);
  const found: string[] = [];
  let next = times.nextAfter(at(from));
  while (next !== undefined && next <= at(until)) {
    found.push(next.toISOString().slice(0, 16));
    next = times.nextAfter(next);
  }
  return found;
}

describe('a nightly job', () => {
  test('runs once in the night whose spring jump leaves its time out', () => {
    expect(timesBetween(NIGHTLY, 'Europe/Berlin', '2027-03-26T12:00Z', '2027-03-29T12:00Z')).toEqual([
      '2027-03-27T01:30',
      '2027-03-28T01:30',
      '2027-03-29T00:30',
    ]);
  });

  test('runs once in the night that has its hour twice', () => {
    expect(timesBetween(NIGHTLY, 'Europe/Berlin', '2027-10-30T12:00Z', '2027-11-01T12:00Z')).toEqual([
      '2027-10-31T00:30',
      '2027-11-01T01:30',
    ]);
  });

  test.each([
    'Asia/Shanghai',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Africa/Casablanca',
    'UTC',
  ])('runs 365 times in a year in %s, each day once', (timezone) => {
    const found = timesBetween(NIGHTLY, timezone, '2026-06-15T12:00Z', '2027-06-15T12:00Z');
    expect(found).toHaveLength(365);
    const days = found.map((time) => new Date(`${time}Z`).toLocaleDateString('en-CA', { timeZone: timezone }));
    expect(new Set(days).size).toBe(365);
  });
});

test.each(['*/7 3-5 * * 1-5', '0 0 1,15 * *', '15 8 L * *', '0 9 * * mon#1', '59 23 * 2 *', '0 12 29 2 *'])(
  '%s names the minutes that node-cron matches, where no clock changes',
  async (expression) => {
    const task = createTask(expression, () => {}, { timezone: 'Asia/Shanghai' });
    const expected: string[] = [];
    for (let minute = Date.parse('2028-02-27T00:01Z'); minute <= Date.parse('2028-03-07T00:00Z'); minute += 60_000)
      if (task.match(new Date(minute))) expected.push(new Date(minute).toISOString().slice(0, 16));
    await task.destroy();
    expect(timesBetween(expression, 'Asia/Shanghai', '2028-02-27T00:00Z', '2028-03-07T00:00Z')).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  },
);

test('what was due while nobody was there is the last time, and how many were before it', () => {
  const times = cronTimes('0 * * * *', 'UTC');
  const last = times.lastBetween(at('2026-11-20T02:00Z'), at('2026-11-21T09:59Z'));
  expect(last).toEqual(at('2026-11-21T09:00Z'));
  expect(times.countBetween(at('2026-11-20T02:00Z'), at('2026-11-21T09:00Z'), 1_000)).toBe(30);
  expect(times.countBetween(at('2026-11-20T02:00Z'), at('2026-11-21T09:00Z'), 5)).toBe(5);
  expect(times.lastBetween(at('2026-11-21T09:00Z'), at('2026-11-21T09:59Z'))).toBeUndefined();
});

describe('a window', () => {
  const NIGHT = { from: 22 * 60, until: 5 * 60 + 30 };

  test.each([
    ['2026-11-21T21:59Z', '2026-11-21T22:00Z', '2026-11-22T05:30Z'],
    ['2026-11-21T22:00Z', '2026-11-21T22:00Z', '2026-11-22T05:30Z'],
    ['2026-11-22T05:29Z', '2026-11-21T22:00Z', '2026-11-22T05:30Z'],
    ['2026-11-22T05:30Z', '2026-11-22T22:00Z', '2026-11-23T05:30Z'],
  ])('over midnight that %s lies in or waits for', (instant, opens, closes) => {
    expect(openingFor(at(instant), NIGHT, 'UTC')).toEqual({ opens: at(opens), closes: at(closes) });
  });

  test('is an hour shorter in the night of spring', () => {
    const window = { from: 60, until: 5 * 60 };
    const { opens, closes } = openingFor(at('2027-03-28T00:30Z'), window, 'Europe/Berlin');
    expect(closes.getTime() - opens.getTime()).toBe(3 * 3_600_000);
  });
});

test('a delay is the same for whoever asks, and spread over its whole range', () => {
  expect(jitterMs(60_000, 'a', 'b')).toBe(jitterMs(60_000, 'a', 'b'));
  const delays = Array.from({ length: 500 }, (_, night) => jitterMs(60_000, 'erp', `${night}`));
  expect(Math.min(...delays)).toBeLessThan(3_000);
  expect(Math.max(...delays)).toBeGreaterThan(57_000);
  expect(Math.max(...delays)).toBeLessThan(60_000);
});
