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

/** Nothing before, nothing after. */
export const EMPTY_BALANCE: Balance = {
  openBefore: 0,
  new: 0,
  baseline: 0,
  reopened: 0,
  waiversEnded: 0,
  reactivated: 0,
  transferredIn: 0,
  resolved: 0,
  disappeared: 0,
  outOfScope: 0,
  waived: 0,
  inactive: 0,
  transferredOut: 0,
  openAfter: 0,
};

const TERMS = Object.keys(EMPTY_BALANCE) as (keyof Balance)[];

/** Term by term; empty for no balances. */
export function sumBalances(balances: Iterable<Balance>): Balance {
  const sum: Record<keyof Balance, number> = { ...EMPTY_BALANCE };
  for (const balance of balances) for (const term of TERMS) sum[term] += balance[term];
  return sum;
}
