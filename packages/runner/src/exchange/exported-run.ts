import type { CalendarDate, LocalizedText, RuleResult } from '@erp-audit/core';
import type { RunRecord } from '@erp-audit/store';
import type { Config } from '../config/load-config.ts';
import type { Project } from '../project/project.ts';
import { isConfidential } from '../reports/confidential-departments.ts';
import { type DatasetName, datasetName } from './dataset-name.ts';

/** One result as it leaves the store. */
export interface ExportedResult extends RuleResult {
  /** Department of findings whose record names none; null means the governance office. */
  readonly department: string | null;
  /** The rule's id in all languages where the rule is no longer loaded. */
  readonly title: LocalizedText;
  readonly risk: LocalizedText | null;
  readonly dataset: DatasetName;
}

/** One run as it leaves the store. */
export interface ExportedRun {
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly startedAt: string;
  /** Null where it was never finished. */
  readonly finishedAt: string | null;
  readonly status: RunRecord['status'];
  readonly sources: readonly string[];
  readonly results: readonly ExportedResult[];
  /** Results that stay here: those of pilots, and those that are confidential. */
  readonly withheld: { readonly pilot: number; readonly confidential: number };
}

/** What leaves of a run: neither what is on trial nor what only a confidential department may know. */
export function exportedRun({ config, rules, sources }: Project, record: RunRecord): ExportedRun {
  const ruleOf = new Map(rules.map((rule) => [rule.code, rule]));
  const sourceOf = new Map(sources.map((source) => [source.name, source]));
  const identityOf = new Map(record.sources.map(({ name, identity }) => [name, identity]));
  const withheld = { pilot: 0, confidential: 0 };
  const results = record.results.flatMap((result): readonly ExportedResult[] => {
    const rule = ruleOf.get(result.code);
    const isSecret = isConfidentialRule(config, result.code, rule?.department);
    if (isSecret) withheld.confidential += 1;
    else if (rule?.status === 'pilot') withheld.pilot += 1;
    if (isSecret || rule?.status === 'pilot') return [];
    return [
      {
        ...result,
        department: rule?.department ?? null,
        title: rule?.title ?? { en: result.rule, 'zh-CN': result.rule },
        risk: rule?.risk ?? null,
        dataset: datasetName(result, sourceOf.get(result.source), identityOf.get(result.source) ?? null),
      },
    ];
  });
  const { id, asOf, startedAt, finishedAt, status } = record;
  return { id, asOf, startedAt, finishedAt, status, sources: [...identityOf.keys()], results, withheld };
}

/** Counts of such a rule already say that somebody is suspected. */
function isConfidentialRule(config: Config, code: string, department: string | undefined): boolean {
  const isListed = config.confidential?.rules.includes(code) === true;
  return isListed || (department !== undefined && isConfidential(config.departments, department));
}
