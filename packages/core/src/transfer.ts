import type { Actor } from './actor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LocalizedText } from './locale.ts';

/** Working days in which a department answers whether a finding is its own; after that the governance office decides. */
export const TRANSFER_ANSWER_DAYS = 5;

export const TRANSFER_STATES = {
  proposed: { en: 'Waiting for acceptance', 'zh-CN': '待对方确认' },
  accepted: { en: 'Accepted', 'zh-CN': '已接受' },
  declined: { en: 'Declined', 'zh-CN': '已拒绝' },
  decided: { en: 'Decided by the governance office', 'zh-CN': '治理办公室已裁定' },
  withdrawn: { en: 'Withdrawn', 'zh-CN': '已撤回' },
  /** The finding ended before anybody answered. */
  closed: { en: 'The finding ended', 'zh-CN': '问题已结束' },
} as const satisfies Record<string, LocalizedText>;
export type TransferState = keyof typeof TRANSFER_STATES;

/** "Not ours": one department proposes that another acts on a finding. One row per proposal. */
export interface Transfer {
  /** Shown as `T-7`. */
  readonly number: number;
  readonly findingId: string;
  readonly from: string;
  readonly to: string;
  readonly state: TransferState;
  readonly reason: string | null;
  readonly proposedAsOf: CalendarDate;
  readonly proposedBy: Actor;
  /** Last day for the answer; afterwards the governance office decides. */
  readonly answerDue: CalendarDate;
  readonly answeredBy: Actor | null;
  /** Department the finding belongs to after the answer; null while it waits. */
  readonly department: string | null;
  /** How many proposals this finding has had, this one included: more than one is a ping-pong. */
  readonly round: number;
}
