const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const STEP_DAYS = 14;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2040;

export interface OffsetChange {
  /** Milliseconds since 1970 in UTC from which on the offset holds. */
  readonly at: number;
  readonly minutes: number;
}

const known = new Map<string, readonly OffsetChange[]>();

/** When the offset of a zone from UTC changed, from 1970 to 2040 by Node's ICU; the first holds from the beginning of time. */
export function offsetChanges(zone: string): readonly OffsetChange[] {
  const changes = known.get(zone) ?? findChanges(zone);
  known.set(zone, changes);
  return changes;
}

/** Samples two weeks apart, and where two differ the minute between them. The first entry is what holds before all others. */
function findChanges(zone: string): readonly OffsetChange[] {
  const offset = offsetReader(zone);
  const end = Date.UTC(LAST_YEAR + 1, 0, 1);
  let before = Date.UTC(FIRST_YEAR, 0, 1);
  const changes: OffsetChange[] = [{ at: Number.NEGATIVE_INFINITY, minutes: offset(before) }];
  for (let at = before; at <= end; at += STEP_DAYS * DAY_MS) {
    if (offset(at) !== offset(before)) {
      const change = firstMinute(offset, before, at);
      changes.push({ at: change, minutes: offset(change) });
    }
    before = at;
  }
  return changes;
}

function firstMinute(offset: (at: number) => number, before: number, after: number): number {
  const differs = offset(after);
  let [low, high] = [before, after];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offset(middle) === differs) high = middle;
    else low = middle;
  }
  return high;
}

function offsetReader(zone: string): (at: number) => number {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { ...fields, timeZone: zone, hourCycle: 'h23' });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    return Math.round((Date.UTC(year, month - 1, day, hour, minute) - at) / MINUTE_MS);
  };
}

/** As SQL writes it. */
export function naiveText(local: number): string {
  return new Date(local).toISOString().slice(0, 19).replace('T', ' ');
}
