import type { CalendarDate, FindingEventType, FindingState } from '@erp-audit/core';

/** One event of a finding's history as it is kept. */
export interface FindingEvent {
  readonly at: string;
  readonly asOf: CalendarDate;
  readonly runId: string | null;
  readonly type: FindingEventType;
  readonly from: FindingState | null;
  readonly to: FindingState;
  readonly actor: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}
