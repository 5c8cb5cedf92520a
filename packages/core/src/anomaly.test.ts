import { expect, test } from 'vitest';
import {
  type Anomaly,
  comparableDays,
  DEFAULT_ANOMALY_LIMITS,
  findAnomalies,
  isMonthEnd,
  median,
  type NightCounts,
} from './anomaly.ts';
import { addDays, type CalendarDate, isoWeekday } from './calendar-date.ts';
import { WEEKDAYS } from './working-calendar.ts';

const FIRST = '2025-01-01' as CalendarDate;
const YEAR = 365;

/** Mulberry32: the same series for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal by Box and Muller. */
const normal = (next: () => number) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

interface Series {
  readonly level: number;
  /** Share of the level that is left on Saturdays and Sundays. */
  readonly weekend: number;
  /** Times the level at the ends of months. */
  readonly monthEnd: number;
  /** Growth in a year, as a share. */
  readonly growth: number;
  /** Scatter beyond that of chance, as a share. */
  readonly scatter: number;
}

const DAYS = Array.from({ length: YEAR }, (_, night) => addDays(FIRST, night));
const COMPARED = DAYS.map((day) => comparableDays(day, WEEKDAYS));
/** Records looked at for each finding. */
const RECORDS = 20;

/** A year of nights as an ERP gives them: days of the week, ends of months, growth, chance. */
function yearOf({ level, weekend, monthEnd, growth, scatter }: Series, next: () => number): NightCounts[] {
  const scattered = (mean: number) => Math.max(0, Math.round(mean + normal(next) * (Math.sqrt(mean) + scatter * mean)));
  return DAYS.map((day, night) => {
    const season = isMonthEnd(day, WEEKDAYS) ? monthEnd : isoWeekday(day) >= 6 ? weekend : 1;
    const mean = level * season * (1 + (growth * night) / YEAR);
    return { found: scattered(mean), inScope: scattered(RECORDS * mean) };
  });
}

/** What would have been said each night from `from` on, by what was known until then. */
function watch(nights: readonly NightCounts[], incidents: ReadonlySet<number> = new Set(), from = 0) {
  const known = new Map<CalendarDate, NightCounts>();
  const said: (readonly Anomaly[])[] = [];
  for (const [index, night] of nights.entries()) {
    const [day, compared] = [DAYS[index], COMPARED[index]];
    if (day === undefined || compared === undefined) throw new Error('a year is enough');
    said.push(index < from ? [] : findAnomalies(night, compared, known, DEFAULT_ANOMALY_LIMITS));
    if (!incidents.has(index)) known.set(day, night);
  }
  return said;
}

const SERIES: readonly Series[] = [0, 2, 30, 400, 8_000].flatMap((level) =>
  [1, 0.3].flatMap((weekend) =>
    [1, 2.5].flatMap((monthEnd) =>
      [0, 0.5].flatMap((growth) => [0, 0.05].map((scatter) => ({ level, weekend, monthEnd, growth, scatter }))),
    ),
  ),
);
const years = SERIES.map((series, seed) => ({ series, nights: yearOf(series, random(seed)) }));

test('a year of seasons without an incident gives less than one alarm in 2,000 nights of a rule', () => {
  const alarms = years.flatMap(({ nights }) => watch(nights).filter((said) => said.length > 0));
  expect(alarms.length / (years.length * YEAR)).toBeLessThan(1 / 2_000);
});

/** A Thursday, a Sunday, and the end of September. */
const NIGHTS = [176, 200, 272];

function missedBy(factor: number, isFound: (anomaly: Anomaly) => boolean, level: number): readonly string[] {
  return years
    .filter(({ series }) => series.level >= level)
    .flatMap(({ series, nights }) =>
      NIGHTS.flatMap((night) => {
        const planted = nights.with(night, changed(nights[night], factor)).slice(0, night + 1);
        const said = watch(planted, new Set(), night).at(-1) ?? [];
        return said.some(isFound) ? [] : [JSON.stringify({ ...series, night, counted: planted[night] })];
      }),
    );
}

test('planted jumps, and drops of more than some tens, are found, whatever the season', () => {
  expect(missedBy(3, ({ value, high, usual }) => value > high && high >= usual, 30)).toEqual([]);
  expect(missedBy(0.2, ({ value, low, usual }) => value < low && low <= usual, 400)).toEqual([]);
});

function changed(night: NightCounts | undefined, factor: number): NightCounts {
  const { found = 0, inScope = 0 } = night ?? {};
  return { found: Math.round(found * factor), inScope: Math.round(inScope * factor) };
}

test('small numbers are no anomaly, and nothing is said before enough nights are known', () => {
  const flat = (count: number) => ({ found: count, inScope: 1_000 });
  const small = [...Array.from({ length: 60 }, () => flat(3)), flat(5), flat(0), flat(12)];
  expect(watch(small).flat()).toEqual([]);
  const early = [flat(3), flat(3), flat(3), flat(3), flat(900)];
  expect(watch(early).flat()).toEqual([]);
  // The first of the year is the end of a month.
  const week = [...Array.from({ length: 8 }, () => flat(3)), flat(900)];
  expect(watch(week).at(-1)).toMatchObject([{ measure: 'found', value: 900, usual: 3, season: 'recent' }]);
});

test('a new level is usual after seven weeks, at ends of months later; an incident that was confirmed is not learned from', () => {
  const level = (count: number) => ({ found: count, inScope: 10_000 });
  const risen = Array.from({ length: 180 }, (_, night) => level(night < 100 ? 50 : 500));
  const said = watch(risen).map((each, night) => each.length > 0 && !isMonthEnd(DAYS[night] as CalendarDate, WEEKDAYS));
  expect([said[100], said.slice(150).includes(true), said.slice(0, 100).includes(true)]).toEqual([true, false, false]);
  const faults = new Set(Array.from({ length: 60 }, (_, index) => 100 + index));
  const broken = Array.from({ length: 180 }, (_, night) => level(faults.has(night) || night === 179 ? 500 : 50));
  expect(watch(broken, faults).at(-1)).toHaveLength(1);
  expect(watch(broken, faults)[178]).toEqual([]);
});

test('books are closed from the last working day of a month to the first of the next', () => {
  const closed = Array.from({ length: 62 }, (_, index) => addDays('2025-02-20' as CalendarDate, index)).filter((day) =>
    isMonthEnd(day, WEEKDAYS),
  );
  // 28 February 2025 is a Friday, 31 March a Monday.
  expect(closed).toEqual(['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01']);
});

test('the median is the middle, or the mean of the two in the middle', () => {
  expect([median([]), median([7]), median([9, 1]), median([3, 1, 2])]).toEqual([undefined, 7, 5, 2]);
});
