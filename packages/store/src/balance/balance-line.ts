import type { Balance, CheckTarget } from '@erp-audit/core';

/** Movements between two runs for one rule of one source and one department. */
export interface BalanceLine extends CheckTarget {
  readonly department: string;
  readonly balance: Balance;
}
