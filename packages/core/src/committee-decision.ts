import type { Actor } from './actor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LocalizedText } from './locale.ts';

export const DECISION_STATES = {
  open: { en: 'Open', 'zh-CN': '未完成' },
  done: { en: 'Done', 'zh-CN': '已完成' },
  dropped: { en: 'Dropped', 'zh-CN': '已取消' },
} as const satisfies Record<string, LocalizedText>;
export type DecisionState = keyof typeof DECISION_STATES;

/** One decision of the committee, with who does it by when. */
export interface CommitteeDecision {
  /** Shown as `D-3`. */
  readonly number: number;
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly state: DecisionState;
  /** ISO week of the meeting it was made in. */
  readonly week: string;
  /** Findings (ids) and rules (codes) it is about. */
  readonly findings: readonly string[];
  readonly rules: readonly string[];
  readonly outcome: string | null;
  readonly madeAt: string;
  readonly madeBy: Actor;
  /** When it was done or dropped; null while it is open. */
  readonly closedAt: string | null;
}
