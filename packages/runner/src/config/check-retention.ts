import type { FileIssue } from '@erp-audit/core';
import type { YamlFile } from '@erp-audit/engine';
import type { ConfigFile } from './config.ts';

/** What auditors ask for, and what nobody undercuts by a slip of the pen. */
const SHORTEST_DECISIONS_MONTHS = 120;

/** Decisions are kept for ten years unless somebody says in so many words that they need not be. */
export function checkRetention(yaml: YamlFile, { retention }: ConfigFile): readonly FileIssue[] {
  const { decisions, decisionsBelowTenYears } = retention;
  const isLong = decisions === undefined || decisions >= SHORTEST_DECISIONS_MONTHS;
  if (isLong || decisionsBelowTenYears !== undefined) return [];
  const message = {
    en: 'Decisions are kept for at least 10 years: write "10 years" or more, or add "decisionsBelowTenYears: accepted".',
    'zh-CN': '决定至少保留 10 年：请写 "10 years" 或更长，或另写 "decisionsBelowTenYears: accepted"。',
  };
  return [yaml.issueAt(['retention', 'decisions'], message)];
}
