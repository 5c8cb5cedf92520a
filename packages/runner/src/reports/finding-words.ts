import { entityOf, type Finding, type Locale, type LocalizedText } from '@erp-audit/core';
import { wordedEvidence } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';

/** What is told of a finding in the words of its reader rather than by the names of fields. */
export interface FindingWords {
  /** Title of its rule as it was when it last checked the finding; undefined where a run of long ago kept none. */
  readonly rule: LocalizedText | undefined;
  readonly entity: string;
  /** Name and value of each field; personal values are masked. */
  readonly evidence: readonly (readonly [name: string, value: string])[];
}

/**
 * A finding in words, from the store alone: it is readable, too, where the rules of the folder are broken or gone.
 * @param reportsDirectory - folder of the shipped reports
 */
export async function findingWords(
  store: Pick<Store, 'evidence'>,
  finding: Finding,
  locale: Locale,
  reportsDirectory: string,
): Promise<FindingWords> {
  const { entity, evidence } = finding;
  return {
    rule: await ruleTitle(store, finding),
    entity: entityOf(entity).title[locale],
    evidence: await wordedEvidence(evidence, locale, reportsDirectory),
  };
}

async function ruleTitle(
  { evidence }: Pick<Store, 'evidence'>,
  { id, code, source, entity }: Finding,
): Promise<LocalizedText | undefined> {
  const run = (await evidence.runsOf(id)).at(-1);
  if (run === undefined) return undefined;
  const targets = await evidence.targets(run.id);
  const target = targets.find((each) => each.code === code && each.source === source && each.entity === entity);
  if (target === undefined || target.definition === null) return undefined;
  return (await evidence.definition(target.definition))?.rule.title;
}
