import { describe, expect, test } from 'vitest';
import { zoneGaps } from './zone-gaps.ts';
import { zoneShifts } from './zone-shifts.ts';

/** What a naive timestamp becomes in the other zone. */
function moved(local: string, from: string, to: string): string {
  const shift = zoneShifts(from, to).findLast((each) => each.local === null || each.local <= local);
  const at = Date.parse(`${local.replace(' ', 'T')}Z`) + (shift?.minutes ?? 0) * 60_000;
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

describe('a naive timestamp in another zone', () => {
  test.each([
    ['UTC', 'Asia/Shanghai', '2026-05-01 16:00:00', '2026-05-02 00:00:00'],
    ['Asia/Shanghai', 'UTC', '2026-05-01 07:59:59', '2026-04-30 23:59:59'],
    ['UTC', 'Asia/Shanghai', '1988-07-01 15:30:00', '1988-07-02 00:30:00'],
    ['UTC', 'Europe/Berlin', '2026-03-29 00:59:59', '2026-03-29 01:59:59'],
    ['UTC', 'Europe/Berlin', '2026-03-29 01:00:00', '2026-03-29 03:00:00'],
    ['UTC', 'Europe/Berlin', '2026-10-25 00:59:59', '2026-10-25 02:59:59'],
    ['UTC', 'Europe/Berlin', '2026-10-25 01:00:00', '2026-10-25 02:00:00'],
    ['UTC', 'America/New_York', '2026-03-08 06:59:59', '2026-03-08 01:59:59'],
    ['UTC', 'Asia/Kathmandu', '2026-01-01 00:00:00', '2026-01-01 05:45:00'],
    ['Europe/Berlin', 'America/New_York', '2026-03-20 12:00:00', '2026-03-20 07:00:00'],
    ['UTC', 'Asia/Shanghai', '2050-01-01 00:00:00', '2050-01-01 08:00:00'],
  ])('%s to %s: %s is %s', (from, to, local, expected) => {
    expect(moved(local, from, to)).toBe(expected);
  });

  test('that the clocks leave out or show twice is read as PostgreSQL reads it', () => {
    expect(moved('2026-03-29 02:30:00', 'Europe/Berlin', 'UTC')).toBe('2026-03-29 01:30:00');
    expect(moved('2026-10-25 02:30:00', 'Europe/Berlin', 'UTC')).toBe('2026-10-25 01:30:00');
  });

  test('stays what it is in its own zone, in one step', () => {
    expect(zoneShifts('Europe/Berlin', 'Europe/Berlin')).toEqual([{ local: null, minutes: 0 }]);
    expect(zoneShifts('UTC', 'Etc/UTC')).toEqual([{ local: null, minutes: 0 }]);
  });

  test('of a zone that does not exist is refused', () => {
    expect(() => zoneShifts('UTC', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('the times that clocks leave out', () => {
  test('are those between what they showed before and after', () => {
    expect(zoneGaps('Europe/Berlin')).toContainEqual({
      from: '2026-03-29 02:00:00',
      to: '2026-03-29 03:00:00',
      minutes: 60,
    });
    expect(zoneGaps('America/Sao_Paulo')).toContainEqual({
      from: '2017-10-15 00:00:00',
      to: '2017-10-15 01:00:00',
      minutes: 60,
    });
    expect(zoneGaps('Pacific/Apia')).toContainEqual({
      from: '2011-12-30 00:00:00',
      to: '2011-12-31 00:00:00',
      minutes: 1_440,
    });
  });

  test('are few in Shanghai and none in UTC', () => {
    expect(zoneGaps('Asia/Shanghai').map(({ from }) => from.slice(0, 4))).toEqual([
      '1986',
      '1987',
      '1988',
      '1989',
      '1990',
      '1991',
    ]);
    expect(zoneGaps('UTC')).toEqual([]);
  });
});
