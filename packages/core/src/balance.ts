/** Open findings at two points in time and every way between them; one per rule and department. */
export interface Balance {
  readonly openBefore: number;
  readonly new: number;
  readonly baseline: number;
  readonly reopened: number;
  readonly waiversEnded: number;
  readonly reactivated: number;
  readonly transferredIn: number;
  readonly resolved: number;
  readonly disappeared: number;
  readonly outOfScope: number;
  readonly waived: number;
  readonly inactive: number;
  readonly transferredOut: number;
  readonly openAfter: number;
}

/** `openAfter` as the movements give it; differs from `openAfter` only if something was lost or counted twice. */
export function expectedOpen(balance: Balance): number {
  const entered =
    balance.new +
    balance.baseline +
    balance.reopened +
    balance.waiversEnded +
    balance.reactivated +
    balance.transferredIn;
  const left =
    balance.resolved +
    balance.disappeared +
    balance.outOfScope +
    balance.waived +
    balance.inactive +
    balance.transferredOut;
  return balance.openBefore + entered - left;
}
