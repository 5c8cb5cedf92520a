import {
  type CalendarDate,
  daysBetween,
  type Finding,
  OPEN_STATES,
  type RuleDescription,
  SEVERITIES,
  type Severity,
} from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import { shownFindings } from './shown-findings.ts';

const AGEING_LIMITS = [7, 30, 90, 180] as const;
type Ageing = [number, number, number, number, number];

/** Counts over open findings. */
export interface OpenCounts {
  open: number;
  overdue: number;
  withDueDate: number;
  baseline: number;
  overdueCritical: number;
  bySeverity: Record<Severity, number>;
}

/** Open findings counted once for every cut a report needs; only counts are kept, so memory does not grow with them. */
export interface OpenTotals {
  readonly all: OpenCounts;
  readonly ageing: Ageing;
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
    byDepartment: new Map<string, OpenCounts>(),
    byTarget: new Map<string, OpenCounts>(),
    byLine: new Map<string, number>(),
    byDepartmentRule: new Map<string, Map<string, OpenCounts>>(),
  };
  for await (const batch of shownFindings(store, rules, { states: OPEN_STATES })) {
    for (const finding of batch) {
      const ofDepartment = entry(totals.byDepartmentRule, finding.department, () => new Map<string, OpenCounts>());
      const counts = [
        totals.all,
        entry(totals.byDepartment, finding.department, noCounts),
        entry(totals.byTarget, targetKey(finding), noCounts),
        entry(ofDepartment, finding.code, noCounts),
      ];
      totals.byLine.set(lineKey(finding), (totals.byLine.get(lineKey(finding)) ?? 0) + 1);
      for (const count of counts) countFinding(count, finding, asOf);
      totals.ageing[ageingClass(daysBetween(finding.firstSeen, asOf))] += 1;
    }
  }
  return totals;
}

export function noCounts(): OpenCounts {
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  return { open: 0, overdue: 0, withDueDate: 0, baseline: 0, overdueCritical: 0, bySeverity };
}

/** The due day itself is still in time. */
function isOverdue(finding: Finding, asOf: CalendarDate): boolean {
  return finding.dueAt !== null && finding.dueAt < asOf;
}

function countFinding(counts: OpenCounts, finding: Finding, asOf: CalendarDate): void {
  counts.open += 1;
  counts.bySeverity[finding.severity] += 1;
  if (finding.dueAt !== null) counts.withDueDate += 1;
  if (isOverdue(finding, asOf)) {
    counts.overdue += 1;
    if (finding.severity === 'critical') counts.overdueCritical += 1;
  }
  if (finding.baseline) counts.baseline += 1;
}

function ageingClass(days: number): 0 | 1 | 2 | 3 | 4 {
  const index = AGEING_LIMITS.findIndex((limit) => days <= limit);
  return (index === -1 ? 4 : index) as 0 | 1 | 2 | 3 | 4;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
