import { expected } from '@erp-audit/engine';
import { z } from 'zod';
import { WEEKDAY_NAMES } from './calendar-config.ts';

const Weekday = z.enum(WEEKDAY_NAMES);
const WeekdayAndTime = z
  .string()
  .regex(
    /^(mon|tue|wed|thu|fri|sat|sun) ([01]\d|2[0-3]):[0-5]\d$/,
    expected({ en: 'a day of the week and a time such as "wed 18:00"', 'zh-CN': '星期与时间，如 "wed 18:00"' }),
  );

/**
 * The rhythm of a week: when departments get their workbooks, until when they are expected back, and from which day on
 * the first whole run is the official one. A holiday moves a day to the nearest working day of its week.
 */
export const RhythmConfig = z
  .strictObject({
    workbooks: Weekday.default('mon'),
    returns: WeekdayAndTime.default('wed 18:00'),
    freeze: Weekday.default('fri'),
  })
  .prefault({});
export type RhythmConfig = z.output<typeof RhythmConfig>;
