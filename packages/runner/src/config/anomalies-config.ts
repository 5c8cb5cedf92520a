import { DEFAULT_ANOMALY_LIMITS } from '@erp-audit/core';
import { z } from 'zod';

/**
 * From when on the count of a rule is unusual: all three distances from the median of comparable nights must be exceeded.
 * Whether somebody is told by the schedule is `alert`.
 */
export const AnomaliesConfig = z.strictObject({
  /** Robust standard deviations. */
  deviations: z.number().min(1).max(100).default(DEFAULT_ANOMALY_LIMITS.deviations),
  /** Share of the median: 0.2 is a fifth. */
  share: z.number().min(0).max(10).default(DEFAULT_ANOMALY_LIMITS.share),
  /** Records. */
  atLeast: z.int().min(1).default(DEFAULT_ANOMALY_LIMITS.atLeast),
  /** Comparable nights before anything is said. */
  nights: z.int().min(3).max(12).default(DEFAULT_ANOMALY_LIMITS.nights),
  alert: z.boolean().default(true),
});
export type AnomaliesConfig = z.output<typeof AnomaliesConfig>;
