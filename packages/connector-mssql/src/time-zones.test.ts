import { expect, test } from 'vitest';
import { fixedOffset, windowsZone } from './time-zones.ts';

test.each([
  ['UTC', '+00:00'],
  ['Asia/Shanghai', '+08:00'],
  ['Asia/Kolkata', '+05:30'],
  ['America/Phoenix', '-07:00'],
  ['Europe/Berlin', undefined],
  ['America/New_York', undefined],
  ['Asia/Pyongyang', undefined],
])('the clocks of %s are always at %s', (zone, offset) => {
  expect(fixedOffset(zone)).toBe(offset);
});

test('every zone that is named exists, and those under one name of Windows show the same hours now', () => {
  const winter = Date.UTC(2026, 0, 15);
  const summer = Date.UTC(2026, 6, 15);
  const offsetIn = (zone: string, at: number) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value;
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => windowsZone(zone) !== undefined);
  for (const windows of new Set(known.map(windowsZone))) {
    const zones = known.filter((zone) => windowsZone(zone) === windows);
    const hours = new Set(zones.map((zone) => `${offsetIn(zone, winter)} ${offsetIn(zone, summer)}`));
    expect([windows, ...hours]).toHaveLength(2);
  }
  expect(known.length).toBeGreaterThan(150);
});

test('zones of Windows are found by the names of IANA', () => {
  expect(windowsZone('Asia/Shanghai')).toBe('China Standard Time');
  expect(windowsZone('Europe/Kyiv')).toBe('FLE Standard Time');
  expect(windowsZone('Mars/Olympus')).toBeUndefined();
});
