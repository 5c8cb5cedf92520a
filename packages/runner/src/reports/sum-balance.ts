import type { Balance } from '@erp-audit/core';

const NOTHING: Balance = {
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
const TERMS = Object.keys(NOTHING) as (keyof Balance)[];

/** Term by term; all zero for no balances. */
export function sumBalances(balances: Iterable<Balance>): Balance {
  const sum: Record<keyof Balance, number> = { ...NOTHING };
  for (const balance of balances) for (const term of TERMS) sum[term] += balance[term];
  return sum;
}
