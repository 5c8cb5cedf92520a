import type { CalendarDate, CommitteeRequest, DirectRoute, DueLine, Escalation } from '@erp-audit/core';

/** Findings that have gone up, as they stand now, and what falls due. Legacy and waived findings are in none of it. */
export interface EscalationStore {
  /**
   * What stands above the record owner, by level, department and rule; the highest level first.
   * @param options.direct - Which of them go to internal audit; they have lines of their own.
   */
  list(options: {
    readonly asOf: CalendarDate;
    readonly direct: readonly DirectRoute[];
  }): Promise<readonly Escalation[]>;
  /** By department and rule: due from `asOf` up to and including `until`, and due before `asOf`. */
  due(options: { readonly asOf: CalendarDate; readonly until: CalendarDate }): Promise<readonly DueLine[]>;
  /**
   * Brings findings before the committee, legacy ones too; one transaction with its log entry. Those that are there
   * already stay as they are.
   * @returns how many were raised.
   * @throws AuditError `ARGUMENT_INVALID` where a finding is unknown or not open.
   */
  toCommittee(request: CommitteeRequest): Promise<number>;
}
