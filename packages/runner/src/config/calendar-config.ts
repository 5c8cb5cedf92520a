import { expected } from '@erp-audit/engine';
import { z } from 'zod';

/** Weekdays as they are written, in the order of ISO 8601. */
export const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Which days are worked. */
export const CalendarConfig = z.strictObject({
  weekend: z
    .array(z.enum(WEEKDAY_NAMES))
    .max(
      6,
      expected({ en: 'at most six days: one of the week must be worked', 'zh-CN': '最多六天：一周至少有一个工作日' }),
    )
    .default(['sat', 'sun']),
  /** Name of a shipped calendar, such as cn, or a file of the admin's; none means weekends only. */
  holidays: z.string().trim().min(1).optional(),
});
export type CalendarConfig = z.output<typeof CalendarConfig>;
