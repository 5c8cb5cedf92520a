import type { Actor, ApproverRole, CalendarDate, Waiver, WaiverRequest, WaiverState } from '@erp-audit/core';

/** What an approver decided; whether he may is judged before, from the configuration. */
export interface WaiverVerdict {
  readonly number: number;
  /** Id of the approver in the configuration. */
  readonly approver: string;
  readonly role: ApproverRole;
  readonly by: Actor;
  readonly comment: string | null;
  readonly keyId: string | null;
  readonly signature: string | null;
}

/**
 * Exceptions. Every call is one transaction with its log entry and the events of the findings it touches; a state that
 * does not allow the step is refused with `ARGUMENT_INVALID`, an unknown number with `NOT_FOUND`.
 */
export interface WaiverStore {
  /** @throws AuditError `ARGUMENT_INVALID` where a finding is unknown, not open, or already asked for in the same type. */
  request(request: WaiverRequest): Promise<Waiver>;
  list(filter?: { readonly states?: readonly WaiverState[] }): Promise<readonly Waiver[]>;
  find(number: number): Promise<Waiver | undefined>;
  findingIds(number: number): Promise<readonly string[]>;
  /** One approval; findings become `waived` with the last one needed (two of different roles where one is critical). */
  approve(verdict: WaiverVerdict): Promise<Waiver>;
  reject(verdict: WaiverVerdict): Promise<Waiver>;
  /** Ends a waiver in force: what it covers is open again. */
  revoke(verdict: WaiverVerdict): Promise<Waiver>;
  /** By the requester, before it is approved. */
  withdraw(number: number, by: Actor): Promise<Waiver>;
  /** In force on `asOf` and ending within `days` after it, the nearest end first. */
  expiring(asOf: CalendarDate, days: number): Promise<readonly Waiver[]>;
}
