import { type CalendarDate, OPEN_STATES, SEVERITIES, type Severity } from '@erp-audit/core';
import type { ConfiguredStore } from '../project/load-project.ts';

type BalanceLines = Awaited<ReturnType<ConfiguredStore['balance']>>;
type BalanceLine = BalanceLines[number];

/** What came and went over some time. */
export interface Flow {
  readonly found: number;
  readonly closed: number;
  readonly reopened: number;
  readonly open: number;
}

export interface Tally {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byRule: ReadonlyMap<string, Flow>;
  readonly byDepartment: ReadonlyMap<string, Flow>;
  readonly overdue: number;
  readonly legacy: number;
  readonly legacyOpen: number;
  readonly claims: { readonly claimed: number; readonly confirmed: number; readonly refuted: number };
  readonly total: Flow;
}

export function openAfter(lines: BalanceLines): number {
  return lines.reduce((sum, { balance }) => sum + balance.openAfter, 0);
}

function flowOf(lines: readonly BalanceLine[]): Flow {
  const sum = (amount: (balance: BalanceLine['balance']) => number) =>
    lines.reduce((total, { balance }) => total + amount(balance), 0);
  return {
    found: sum((balance) => balance.new + balance.baseline),
    closed: sum((balance) => balance.resolved + balance.disappeared + balance.outOfScope + balance.waived),
    reopened: sum((balance) => balance.reopened),
    open: sum((balance) => balance.openAfter),
  };
}

function flowsBy(lines: BalanceLines, name: (line: BalanceLine) => string): ReadonlyMap<string, Flow> {
  const groups = new Map<string, BalanceLine[]>();
  for (const line of lines) groups.set(name(line), [...(groups.get(name(line)) ?? []), line]);
  return new Map([...groups].map(([group, own]) => [group, flowOf(own)]));
}

/** Counts what the store holds after the last run. */
export async function tally(store: ConfiguredStore, runId: string, asOf: CalendarDate): Promise<Tally> {
  const lines = await store.balance(undefined, runId);
  const claims = await store.claims(undefined, runId);
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  let [overdue, legacyOpen] = [0, 0];
  for await (const batch of store.findings({ states: OPEN_STATES })) {
    for (const { severity, dueAt, baseline } of batch) {
      counts[severity] += 1;
      if (dueAt !== null && dueAt < asOf) overdue += 1;
      if (baseline) legacyOpen += 1;
    }
  }
  const sum = (name: 'claimed' | 'confirmed' | 'refuted') => claims.reduce((total, line) => total + line[name], 0);
  return {
    ...{ bySeverity: counts, overdue, legacyOpen },
    byRule: flowsBy(lines, (line) => line.code),
    byDepartment: flowsBy(lines, (line) => line.department),
    legacy: lines.reduce((total, { balance }) => total + balance.baseline, 0),
    claims: { claimed: sum('claimed'), confirmed: sum('confirmed'), refuted: sum('refuted') },
    total: flowOf(lines),
  };
}
