import { type Finding, OPEN_STATES, sumBalances } from '@erp-audit/core';
import type { AgendaSections } from '@erp-audit/reporter';
import { isConfidential } from './confidential-departments.ts';
import type { ReportContext } from './report-context.ts';
import { isShown, shownFindings } from './shown-findings.ts';

const KIND = 'executed-duties';
/** The pair stands behind company and person in the key of such a finding. */
const PAIR_PART = 2;

/** Who did both of two duties that exclude each other, counted by pair and never by person. */
export async function executedDuties(context: ReportContext): Promise<Pick<AgendaSections, 'executedDuties'>> {
  const { period, rules } = context;
  const codes = [...rules.values()]
    .filter((rule) => rule.kind === KIND && isShown(rule, rules))
    .map(({ code }) => code);
  const isPlanned = period.results.some(({ code }) => codes.includes(code));
  const moved = sumBalances(period.thisWeek.filter(({ code }) => codes.includes(code)).map(({ balance }) => balance));
  const pairs = new Map<string, { open: number; overdue: number }>();
  let open = 0;
  let confidential = 0;
  for (const code of codes)
    for await (const batch of shownFindings(context.store, rules, { states: OPEN_STATES, rule: code }))
      for (const finding of batch) {
        open += 1;
        if (isConfidential(context.departments, finding.department)) confidential += 1;
        else count(pairs, finding, period.run.asOf);
      }
  const rows = [...pairs].map(([pair, counts]) => ({ pair, ...counts })).toSorted((a, b) => b.open - a.open);
  return {
    executedDuties: { planned: isPlanned, open, arrived: moved.new + moved.reopened, confidential, rows },
  };
}

function count(pairs: Map<string, { open: number; overdue: number }>, { key, dueAt }: Finding, asOf: string): void {
  const pair = key[PAIR_PART] ?? '';
  const counts = pairs.get(pair) ?? { open: 0, overdue: 0 };
  counts.open += 1;
  if (dueAt !== null && dueAt < asOf) counts.overdue += 1;
  pairs.set(pair, counts);
}
