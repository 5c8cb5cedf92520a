/** Last day of each band of days open; what is older is in the last band. */
export const AGE_LIMITS = [7, 30, 90, 180] as const;

/** Last day after the due day of each band of what is late; what is later is in the last band. The first is: in time. */
export const LATE_LIMITS = [0, 7, 30, 90] as const;

/** Band of a number of days open: 0 (at most a week) to 4 (more than half a year). */
export function ageBand(days: number): number {
  const band = AGE_LIMITS.findIndex((limit) => days <= limit);
  return band === -1 ? AGE_LIMITS.length : band;
}
