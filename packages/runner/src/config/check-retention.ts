import type { FileIssue } from '@erp-audit/core';
import type { YamlFile } from '@erp-audit/engine';
import type { ConfigFile } from './config.ts';

/** What auditors ask for, and what nobody undercuts by a slip of the pen. */
const SHORTEST_DECISIONS_MONTHS = 120;
/** Ends of months are compared with those of a year. */
const SHORTEST_RUNS_MONTHS = 13;

/** Nothing goes before it is of no more use unless somebody says in so many words that it may. */
export function checkRetention(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  return [...checkDecisions(yaml, config), ...checkRuns(yaml, config)];
}

function checkRuns(yaml: YamlFile, { retention }: ConfigFile): readonly FileIssue[] {
  const { runs, runsBelowThirteenMonths } = retention;
  if (runs === undefined || runs >= SHORTEST_RUNS_MONTHS || runsBelowThirteenMonths !== undefined) return [];
  const message = {
    en: 'What runs counted is compared with a year of earlier nights: write "13 months" or more, or add "runsBelowThirteenMonths: accepted".',
    'zh-CN': '运行的计数要与此前一年的各晚比较：请写 "13 months" 或更长，或另写 "runsBelowThirteenMonths: accepted"。',
  };
  return [yaml.issueAt(['retention', 'runs'], message)];
}

function checkDecisions(yaml: YamlFile, { retention }: ConfigFile): readonly FileIssue[] {
  const { decisions, decisionsBelowTenYears } = retention;
  const isLong = decisions === undefined || decisions >= SHORTEST_DECISIONS_MONTHS;
  if (isLong || decisionsBelowTenYears !== undefined) return [];
  const message = {
    en: 'Decisions are kept for at least 10 years: write "10 years" or more, or add "decisionsBelowTenYears: accepted".',
    'zh-CN': '决定至少保留 10 年：请写 "10 years" 或更长，或另写 "decisionsBelowTenYears: accepted"。',
  };
  return [yaml.issueAt(['retention', 'decisions'], message)];
}
