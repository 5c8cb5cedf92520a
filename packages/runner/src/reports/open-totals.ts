import { type CalendarDate, type RuleDescription, SEVERITIES, type Severity } from '@erp-audit/core';
import { AGE_LIMITS, LATE_LIMITS } from '@erp-audit/reporter';
import type { OpenGroup, Store } from '@erp-audit/store';
import { isShown } from './shown-findings.ts';

type Ageing = [number, number, number, number, number];
type Lateness = [number, number, number, number, number, number];
/** Place of what has no due day. */
const NO_DAY = 5;

/** Counts over open findings. */
export interface OpenCounts {
  open: number;
  overdue: number;
  withDueDate: number;
  baseline: number;
  overdueCritical: number;
  bySeverity: Record<Severity, number>;
  /** Of each severity, the findings by days since first seen. */
  ageing: Record<Severity, Ageing>;
}

/** Open findings counted once for every cut a report needs; only counts are kept, so memory does not grow with them. */
export interface OpenTotals {
  readonly all: OpenCounts;
  readonly ageing: Ageing;
  /** In time, 1–7, 8–30, 31–90 and more days after the due day; without one. */
  readonly lateness: Lateness;
  readonly byDepartment: ReadonlyMap<string, OpenCounts>;
  /** By {@link targetKey}. */
  readonly byTarget: ReadonlyMap<string, OpenCounts>;
  /** By {@link lineKey}. */
  readonly byLine: ReadonlyMap<string, number>;
  /** By department, then rule code. */
  readonly byDepartmentRule: ReadonlyMap<string, ReadonlyMap<string, OpenCounts>>;
}

export function targetKey(target: { readonly source: string; readonly code: string; readonly entity: string }): string {
  return `${target.source} ${target.code} ${target.entity}`;
}

/** One rule of one source over one entity, in one department: a line of the balance. */
export function lineKey(line: Parameters<typeof targetKey>[0] & { readonly department: string }): string {
  return `${targetKey(line)} ${line.department}`;
}

export async function countOpenFindings(
  store: Store,
  rules: ReadonlyMap<string, RuleDescription>,
  asOf: CalendarDate,
): Promise<OpenTotals> {
  const totals = {
    all: noCounts(),
    ageing: [0, 0, 0, 0, 0] satisfies Ageing as Ageing,
    lateness: [0, 0, 0, 0, 0, 0] satisfies Lateness as Lateness,
    byDepartment: new Map<string, OpenCounts>(),
    byTarget: new Map<string, OpenCounts>(),
    byLine: new Map<string, number>(),
    byDepartmentRule: new Map<string, Map<string, OpenCounts>>(),
  };
  for (const group of await store.countOpen(asOf, AGE_LIMITS, LATE_LIMITS)) {
    if (!isShown(group, rules)) continue;
    const ofDepartment = entry(totals.byDepartmentRule, group.department, () => new Map<string, OpenCounts>());
    const counts = [
      totals.all,
      entry(totals.byDepartment, group.department, noCounts),
      entry(totals.byTarget, targetKey(group), noCounts),
      entry(ofDepartment, group.code, noCounts),
    ];
    totals.byLine.set(lineKey(group), (totals.byLine.get(lineKey(group)) ?? 0) + group.findings);
    for (const count of counts) addGroup(count, group);
    totals.ageing[group.agesPassed as 0 | 1 | 2 | 3 | 4] += group.findings;
    totals.lateness[(group.latePassed ?? NO_DAY) as 0 | 1 | 2 | 3 | 4 | 5] += group.findings;
  }
  return totals;
}

export function noCounts(): OpenCounts {
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  const ageing = Object.fromEntries(SEVERITIES.map((severity) => [severity, [0, 0, 0, 0, 0]])) as OpenCounts['ageing'];
  return { open: 0, overdue: 0, withDueDate: 0, baseline: 0, overdueCritical: 0, bySeverity, ageing };
}

function addGroup(counts: OpenCounts, group: OpenGroup): void {
  counts.open += group.findings;
  counts.bySeverity[group.severity] += group.findings;
  counts.ageing[group.severity][group.agesPassed as 0 | 1 | 2 | 3 | 4] += group.findings;
  if (group.hasDueDate) counts.withDueDate += group.findings;
  if (group.overdue) {
    counts.overdue += group.findings;
    if (group.severity === 'critical') counts.overdueCritical += group.findings;
  }
  if (group.baseline) counts.baseline += group.findings;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
