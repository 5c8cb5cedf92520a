import type { Actor, CalendarDate, Transfer, TransferState } from '@erp-audit/core';

/**
 * Proposals that another department acts on a finding. Every step is one transaction with log entry and events. An
 * accepted one outlasts every later run: the finding belongs to the accepting department until it is transferred again.
 */
export interface TransferStore {
  list(filter?: {
    readonly states?: readonly TransferState[];
    readonly to?: string;
    readonly from?: string;
  }): Promise<readonly Transfer[]>;
  find(number: number): Promise<Transfer | undefined>;
  /** The receiving department takes the finding. */
  accept(number: number, by: Actor): Promise<Transfer>;
  decline(number: number, by: Actor, reason: string | null): Promise<Transfer>;
  /** The governance office says whose it is. */
  decide(number: number, department: string, by: Actor, reason: string | null): Promise<Transfer>;
  /** Waiting longer than the answer was due on `asOf`: the governance office decides these. */
  unanswered(asOf: CalendarDate): Promise<readonly Transfer[]>;
}
