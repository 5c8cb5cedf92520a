import type { Locale } from '@erp-audit/core';
import type { FrozenWeek } from '@erp-audit/runner';
import { say } from '../messages/index.ts';

/** A score with one decimal, or that none is stated. */
export function scoreText(locale: Locale, score: number | null): string {
  return score === null ? say(locale, 'weekNotStated') : score.toFixed(1);
}

/** The one sentence about a frozen week. */
export function frozenText(locale: Locale, { week, runId, open, score }: FrozenWeek): string {
  const gate = score.criticalOverdue > 0 ? say(locale, 'weekGate') : '';
  return say(locale, 'weekFrozen', { week, run: runId, open, score: scoreText(locale, score.score), gate });
}

/** An instant to the minute, in UTC. */
export function minuteText(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
