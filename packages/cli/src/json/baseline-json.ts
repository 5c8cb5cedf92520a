import { z } from 'zod';

const Count = z.int().min(0);
const Day = z.iso.date();

/** One line of `baseline list`; the plan is null where none was set. */
const BaselineLineJson = z.strictObject({
  code: z.string(),
  department: z.string(),
  open: Count,
  plan: z
    .strictObject({
      perWeek: Count,
      starts: Day,
      ends: Day,
      openAtStart: Count,
      planned: Count.describe('what should be open at most by now'),
    })
    .nullable(),
});

/** What `baseline list` prints. */
export const BaselineJson = z.strictObject({ asOf: Day, lines: z.array(BaselineLineJson) });
export type BaselineLine = z.output<typeof BaselineLineJson>;
