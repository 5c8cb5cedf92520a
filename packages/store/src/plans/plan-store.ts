import type { Actor, BaselinePlan, BaselineProgress, CalendarDate } from '@erp-audit/core';

/** Plans for working off legacy findings. They never give a due date. */
export interface PlanStore {
  /**
   * Sets the plan of a rule in a department; an earlier one is replaced and stays in the log. It starts at the day of
   * the last run, with the legacy findings that are open now.
   * @throws AuditError `ARGUMENT_INVALID` where the department has no open legacy findings of the rule, the count is
   * no whole number above 0, or the end is not after the start.
   */
  set(plan: {
    readonly code: string;
    readonly department: string;
    readonly perWeek: number;
    readonly ends: CalendarDate;
    readonly by: Actor;
  }): Promise<BaselinePlan>;
  /** Plans in force, by code and department. */
  list(): Promise<readonly BaselinePlan[]>;
  /** The plans with what is open now, and what should be open at most on `asOf`. */
  progress(asOf: CalendarDate): Promise<readonly BaselineProgress[]>;
  /** Open legacy findings now by rule and department, with or without a plan. */
  open(): Promise<readonly { readonly code: string; readonly department: string; readonly open: number }[]>;
}
