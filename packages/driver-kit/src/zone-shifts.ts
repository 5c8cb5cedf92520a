import { naiveText, type OffsetChange, offsetChanges } from './zone-offsets.ts';

const MINUTE_MS = 60_000;

/** From `local` on (a naive timestamp `2026-03-29 03:00:00`), moving into the other zone adds `minutes`. */
export interface ZoneShift {
  /** Null for the first: it holds from the beginning of time. */
  readonly local: string | null;
  readonly minutes: number;
}

/**
 * What moves a naive timestamp of one zone into another, as steps in order of time: for a DBMS whose own tables of zones
 * are often empty, or that has none. The rules are those of Node's ICU. A time that occurs twice is taken for the
 * later one, a time that is left out for what the clock showed before, as PostgreSQL does. From 1970 to 2040; before and
 * after, what holds at the end of it.
 * @throws RangeError for a zone that does not exist
 */
export function zoneShifts(from: string, to: string): readonly ZoneShift[] {
  const source = offsetChanges(from);
  const target = offsetChanges(to);
  const locals = new Set([
    ...source.map(({ at, minutes }) => at + minutes * MINUTE_MS),
    ...target.map(({ at }) => at + offsetAt(source, at) * MINUTE_MS),
  ]);
  const shifts = [Number.NEGATIVE_INFINITY, ...[...locals].toSorted((a, b) => a - b)].map((local): ZoneShift => {
    const offset = localOffset(source, local);
    const minutes = offsetAt(target, local - offset * MINUTE_MS) - offset;
    return { local: Number.isFinite(local) ? naiveText(local) : null, minutes };
  });
  return shifts.filter(({ minutes }, index) => index === 0 || minutes !== shifts[index - 1]?.minutes);
}

function offsetAt(changes: readonly OffsetChange[], at: number): number {
  return changes.findLast((change) => change.at <= at)?.minutes ?? changes[0]?.minutes ?? 0;
}

function localOffset(changes: readonly OffsetChange[], local: number): number {
  return changes.findLast(({ at, minutes }) => at + minutes * MINUTE_MS <= local)?.minutes ?? changes[0]?.minutes ?? 0;
}
