import type { LocalizedText } from './locale.ts';

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Severity by a measured number (usually an age in days): the last band whose `over` is strictly exceeded applies.
 * The lowest `over` is the threshold of the rule. Passing a band changes the severity of a finding, never its identity.
 */
export interface SeverityBand {
  readonly over: number;
  readonly severity: Severity;
}

/** Weight of one finding in top lists and scores. */
export const SEVERITY_WEIGHTS: Readonly<Record<Severity, number>> = { critical: 10, high: 5, medium: 2, low: 1 };

/** Working days to fix, where the rule does not say otherwise. */
export const DEFAULT_DUE_DAYS: Readonly<Record<Severity, number>> = { critical: 2, high: 5, medium: 15, low: 30 };

export const SEVERITY_TEXTS: Readonly<Record<Severity, LocalizedText>> = {
  critical: { en: 'Critical', 'zh-CN': '致命' },
  high: { en: 'High', 'zh-CN': '高' },
  medium: { en: 'Medium', 'zh-CN': '中' },
  low: { en: 'Low', 'zh-CN': '低' },
};

/** The severity of a measured value, or undefined where it exceeds no band. */
export function severityForMeasure(bands: readonly SeverityBand[], measure: number): Severity | undefined {
  return bands.toSorted((a, b) => a.over - b.over).findLast((band) => measure > band.over)?.severity;
}

/** True when `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
