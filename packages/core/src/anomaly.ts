import { addDays, type CalendarDate, isoWeekday } from './calendar-date.ts';
import type { LocalizedText } from './locale.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The counts of a rule that are watched. */
export const ANOMALY_MEASURES = {
  found: { en: 'Findings', 'zh-CN': '发现数' },
  inScope: { en: 'Records looked at', 'zh-CN': '检查记录数' },
} as const satisfies Record<string, LocalizedText>;
export type AnomalyMeasure = keyof typeof ANOMALY_MEASURES;

/** Nights that one is compared with. */
export const SEASONS = {
  weekday: { en: 'the same day of the week', 'zh-CN': '同一星期几' },
  month_end: { en: 'ends of months', 'zh-CN': '月末' },
  recent: { en: 'the last four weeks', 'zh-CN': '最近四周' },
} as const satisfies Record<string, LocalizedText>;
export type Season = keyof typeof SEASONS;

/** A count outside of what comparable nights let expect. */
export interface Anomaly {
  readonly measure: AnomalyMeasure;
  readonly value: number;
  /** What was to be expected, both ends included; whole records. */
  readonly low: number;
  readonly high: number;
  /** Median of the comparable nights. */
  readonly usual: number;
  readonly season: Season;
  /** How many nights that are. */
  readonly nights: number;
}

/** From when on a count is unusual; all of the first three must be exceeded. */
export interface AnomalyLimits {
  /** Robust standard deviations from the median. */
  readonly deviations: number;
  /** Share of the median, 0.2 for a fifth. */
  readonly share: number;
  /** Records. */
  readonly atLeast: number;
  /** Comparable nights before anything is said; at least 3. */
  readonly nights: number;
}

export const DEFAULT_ANOMALY_LIMITS: AnomalyLimits = { deviations: 6, share: 0.2, atLeast: 10, nights: 5 };

/** Nights a rule is compared with at most: more would keep a new level unusual for longer. */
const MOST_NIGHTS = 12;
/** Weeks that are looked back for the same day; some of them fall on the end of a month. */
const WEEKS = 16;
const MONTH_DAYS = 366;
const RECENT_DAYS = 28;
/** Of the last four weeks: one whole week, so that its weekend is known before it comes again. */
const RECENT_NIGHTS = 7;

/** Days whose nights one night can be compared with, the latest first. */
export interface ComparableDays {
  readonly season: 'weekday' | 'month_end';
  readonly days: readonly CalendarDate[];
  /** Where too few of `days` are known; empty for ends of months, which no other night is like. */
  readonly recent: readonly CalendarDate[];
}

/** Whether books are closed: from the last working day of a month to the first day of the next. */
export function isMonthEnd(day: CalendarDate, calendar: WorkingCalendar): boolean {
  if (day.endsWith('-01')) return true;
  const month = day.slice(0, 7);
  for (let next = addDays(day, 1); next.startsWith(month); next = addDays(next, 1))
    if (calendar.isWorkingDay(next)) return false;
  return true;
}

/** What a night is compared with: ends of months with each other, all others with the same day of earlier weeks. */
export function comparableDays(day: CalendarDate, calendar: WorkingCalendar): ComparableDays {
  const before = (days: number) => Array.from({ length: days }, (_, index) => addDays(day, -1 - index));
  if (isMonthEnd(day, calendar)) {
    const days = before(MONTH_DAYS).filter((each) => isMonthEnd(each, calendar));
    return { season: 'month_end', days, recent: [] };
  }
  const usual = before(WEEKS * 7).filter((each) => !isMonthEnd(each, calendar));
  const days = usual.filter((each) => isoWeekday(each) === isoWeekday(day));
  const first = addDays(day, -RECENT_DAYS);
  return { season: 'weekday', days, recent: usual.filter((each) => each >= first) };
}

/** What a rule counted at the end of one day. */
export type NightCounts = Readonly<Record<AnomalyMeasure, number>>;

/**
 * The counts of one night that are outside of what comparable nights let expect; empty where too few are known.
 * @param known - Earlier nights of the same rule and mapping by day; incidents are left out by the caller.
 */
export function findAnomalies(
  night: NightCounts,
  compared: ComparableDays,
  known: ReadonlyMap<CalendarDate, NightCounts>,
  limits: AnomalyLimits,
): readonly Anomaly[] {
  const nightsOf = (days: readonly CalendarDate[]) => days.flatMap((day) => known.get(day) ?? []);
  const alike = nightsOf(compared.days).slice(0, MOST_NIGHTS);
  const recent = nightsOf(compared.recent);
  const isAlike = alike.length >= limits.nights;
  if (!isAlike && recent.length < Math.max(limits.nights, RECENT_NIGHTS)) return [];
  const nights = isAlike ? alike : recent;
  const season = isAlike ? compared.season : 'recent';
  return (Object.keys(ANOMALY_MEASURES) as AnomalyMeasure[]).flatMap((measure) => {
    const values = nights.map((each) => each[measure]);
    const { low, high, usual } = usualRange(values, season, limits);
    const value = night[measure];
    return value >= low && value <= high ? [] : [{ measure, value, low, high, usual, season, nights: nights.length }];
  });
}

/**
 * What a count is expected to be: median ± the largest of `deviations` · s, `share` · median and `atLeast`. s is the
 * larger of the square root of the median, as counts scatter by chance (Poisson), and 1.4826 · b(n) · MAD, the median of
 * the absolute deviations from the median: the robust z-score of Iglewicz and Hoaglin, "How to Detect and Handle
 * Outliers" (1993), with the correction b(n) for few values of Croux and Rousseeuw, "Time-efficient algorithms for two
 * highly robust estimators of scale" (1992). Up to half of the nights may be wrong without moving it. Nights of mixed
 * days (`recent`) have two levels, which the MAD does not see: there one and a half times the widest deviation that was
 * seen counts too.
 */
function usualRange(
  values: readonly number[],
  season: Season,
  { deviations, share, atLeast }: AnomalyLimits,
): Pick<Anomaly, 'low' | 'high' | 'usual'> {
  const usual = median(values) ?? 0;
  const apart = values.map((value) => Math.abs(value - usual));
  const scatter = Math.max(Math.sqrt(usual), NORMAL * fewValues(values.length) * (median(apart) ?? 0));
  const widest = season === 'recent' ? WIDER * Math.max(...apart) : 0;
  const room = Math.max(deviations * scatter, share * usual, atLeast, widest);
  return { usual, low: Math.max(0, Math.ceil(usual - room)), high: Math.floor(usual + room) };
}

/** Makes the MAD of normal values their standard deviation. */
const NORMAL = 1.4826;
const WIDER = 1.5;
/** For 2 to 9 values. */
const FEW_VALUES: readonly number[] = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];

function fewValues(count: number): number {
  return FEW_VALUES[count - 2] ?? (count < 2 ? 1 : count / (count - 0.8));
}

/** Middle of the values, the mean of the two middle ones of an even number; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** Whether a rule found more than was to be expected. */
export function foundTooMuch(anomalies: readonly Anomaly[]): boolean {
  return anomalies.some(({ measure, value, high }) => measure === 'found' && value > high);
}
