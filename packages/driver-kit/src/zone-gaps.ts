import { naiveText, offsetChanges } from './zone-offsets.ts';

/** Local times from `from` up to but not including `to` (naive timestamps) that no clock of the zone ever showed. */
export interface ZoneGap {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/**
 * The hours that a zone's clocks left out when they went forward, in order of time, from 1970 to 2040 by the rules of
 * Node's ICU: for a DBMS that refuses such a time. What PostgreSQL takes it for is `minutes` later.
 * @throws RangeError for a zone that does not exist
 */
export function zoneGaps(zone: string): readonly ZoneGap[] {
  const changes = offsetChanges(zone);
  return changes.flatMap(({ at, minutes }, index): ZoneGap[] => {
    const before = changes[index - 1]?.minutes ?? minutes;
    if (minutes <= before) return [];
    const [from, to] = [naiveText(at + before * MINUTE_MS), naiveText(at + minutes * MINUTE_MS)];
    return [{ from, to, minutes: minutes - before }];
  });
}
