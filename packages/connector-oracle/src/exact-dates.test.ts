import type oracledb from 'oracledb';
import { expect, test } from 'vitest';
import { giveExactDates } from './exact-dates.ts';

/** A connection as the driver's thin mode has it inside, with a database at some distance from UTC. */
function parserOf(dbTzOffset = 0) {
  const readBuf = { parseOracleDate: (): string => '', caps: { dbTzOffset } } as {
    parseOracleDate: (bytes: Buffer, isNaive?: boolean, isOfDatabase?: boolean) => string;
  };
  const connection = { _impl: { _protocol: { readBuf } } } as unknown as oracledb.Connection;
  expect(giveExactDates(connection)).toBe(true);
  return readBuf.parseOracleDate;
}

function bytes(year: number, month: number, day: number, time: readonly number[], nanoseconds?: number): Buffer {
  const [hour = 0, minute = 0, second = 0] = time;
  const date = [Math.trunc(year / 100) + 100, (year % 100) + 100, month, day, hour + 1, minute + 1, second + 1];
  if (nanoseconds === undefined) return Buffer.from(date);
  const fraction = Buffer.alloc(4);
  fraction.writeUInt32BE(nanoseconds);
  return Buffer.concat([Buffer.from(date), fraction]);
}

test.each([
  [bytes(2026, 5, 1, [0, 0, 0]), '2026-05-01'],
  [bytes(2026, 5, 1, [23, 59, 59]), '2026-05-01 23:59:59'],
  [bytes(2026, 5, 1, [0, 0, 0], 0), '2026-05-01 00:00:00'],
  [bytes(2026, 5, 1, [1, 2, 3], 123_456_789), '2026-05-01 01:02:03.123456789'],
  [bytes(2026, 5, 1, [1, 2, 3], 500_000_000), '2026-05-01 01:02:03.5'],
  [bytes(1, 1, 1, [0, 0, 0]), '0001-01-01'],
  [bytes(1900, 2, 28, [0, 0, 0]), '1900-02-28'],
  [bytes(9999, 12, 31, [23, 59, 59]), '9999-12-31 23:59:59'],
])('%j is %s', (given, expected) => {
  expect(parserOf()(given)).toBe(expected);
});

test('an instant is told in UTC, whatever the zone of the database', () => {
  expect(parserOf()(bytes(2026, 5, 1, [15, 30, 0], 0), false)).toBe('2026-05-01 15:30:00+00');
  expect(parserOf(480)(bytes(2026, 5, 1, [7, 30, 0], 0), false, true)).toBe('2026-04-30 23:30:00+00');
});

test("a connection of Oracle's client libraries is left as it is", () => {
  expect(giveExactDates({ _impl: {} } as unknown as oracledb.Connection)).toBe(false);
});
